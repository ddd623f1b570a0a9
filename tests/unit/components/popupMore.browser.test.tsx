import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../archive/archive.ts";
import { fixtureArchive, fixtureDocuments } from "./fixtureArchive.ts";
import { root, show } from "./showPopup.tsx";
import { violations } from "./violations.ts";

const documents = ["gazette-bridge", "courier-river"];

/** Fifty statements on the river, by turns from two sources; the first of the second page stands far down by source. */
const archive: Archive = {
  ...fixtureArchive,
  documents: async () =>
    documents.flatMap((id) => fixtureDocuments.map((document) => ({ ...document, id, title: `On ${id}` }))),
  search: async (query, limit) => {
    const [found] = await fixtureArchive.search(query, limit);
    return found === undefined
      ? []
      : Array.from({ length: 50 }, (_, n) => {
          const document = documents[n % 2] ?? "";
          return { ...found, statement: { ...found.statement, document, id: `${document}/${n}` } };
        });
  },
};
const links = () => [...root.querySelectorAll<HTMLElement>(".result a")];
const searchForRiver = async () => {
  show({ openArchive: async () => archive });
  await userEvent.keyboard("river");
  await expect.poll(() => links()).toHaveLength(20);
};
const more = () => page.getByRole("button", { name: "Show more" });
const isInSight = (element: Element | null): boolean => {
  const list = root.querySelector("main")?.getBoundingClientRect();
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
};

it("goes on with the first result of what is shown more, in sight, and says how many there are now", async () => {
  await searchForRiver();
  await userEvent.keyboard("{ArrowDown}{End}{Enter}");
  expect(links()).toHaveLength(40);
  expect(document.activeElement).toBe(links()[20]);
  expect(isInSight(document.activeElement)).toBe(true);
  await expect.element(page.getByText("40 of 50 statements")).toHaveAttribute("role", "status");
  expect(await violations()).toEqual([]);
  // The button goes with the last of them.
  await more().click();
  expect(links()).toHaveLength(50);
  expect(document.activeElement).toBe(links()[40]);
  await expect.element(more()).not.toBeInTheDocument();
});

it("goes on by source with the topmost of the new ones", async () => {
  await searchForRiver();
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("button", { name: "By source" }).click();
  await more().click();
  expect(links()).toHaveLength(40);
  // The first source has every other of them.
  expect(document.activeElement).toBe(links()[10]);
  expect(document.activeElement?.getAttribute("href")).toContain("gazette-bridge/20");
});

it("begins another answer at its best again", async () => {
  await searchForRiver();
  await more().click();
  await userEvent.keyboard("{Escape}the river");
  await expect.poll(() => links()).toHaveLength(20);
  expect(document.activeElement).toBe(page.getByRole("searchbox").element());
  await expect.element(page.getByText("40 of 50 statements")).not.toBeInTheDocument();
});
