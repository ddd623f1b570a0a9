import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../../archive/archive.ts";
import { EntityPage } from "../../../../components/entity/EntityPage.tsx";
import type { RecordFilters } from "../../../../components/entity/recordFilters.ts";
import { parseEntityHash } from "../../../../components/entityAddress.ts";
import "../../../../components/entity/entity.css";
import { on, spoken } from "../../archive/onRecord.ts";
import { bridge, bridgeStatements, fixtureArchive } from "../fixtureArchive.ts";
import { violations } from "../violations.ts";

/** What the mayor said a year and more after the talk of the fixture, on the same bridge. */
const later = [
  spoken(`${bridge.id}/20`, {
    text: "Halden bridge will be closed for the winter.",
    date: on("2023-11-05"),
    mentions: ["infrastructure:halden-bridge"],
  }),
  spoken(`${bridge.id}/21`, {
    text: "Of Halden bridge the mayor has said enough.",
    speaker: "person:minister",
    quotation: "indirect",
    date: { from: "2023-11-06", to: "2023-11-20", basis: "inferred", reason: "After the mayor spoke." },
    mentions: ["infrastructure:halden-bridge"],
    topics: ["person:mayor"],
  }),
];
const statements = [
  ...bridgeStatements.map((one) =>
    one.speaker === "person:mayor" ? { ...one, topics: ["infrastructure:halden-bridge"] } : one,
  ),
  ...later,
];
const archive: Archive = {
  ...fixtureArchive,
  cardMaterial: async () => ({ entities: [], documents: [], statements: [...statements] }),
};

let root: HTMLElement;
const onFilters = vi.fn<(filters: RecordFilters) => void>();
const show = (hash: string, openArchive: () => Promise<Archive> = async () => archive): void =>
  render(
    <EntityPage openArchive={openArchive} address={parseEntityHash(hash)} onFilters={onFilters} />,
    root,
  );
/** What the marks of the timeline are called, so far. */
const labels = () =>
  [...root.querySelectorAll("[data-occasion]")].map((mark) => mark.getAttribute("aria-label"));
const drawn = async () => {
  await expect.poll(labels).not.toEqual([]);
  return labels();
};

beforeEach(async () => {
  await page.viewport(1280, 800);
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.dir = "";
  vi.clearAllMocks();
});

describe("the page of an entity", () => {
  it("draws who spoke when: hollow where the date was worked out, a bar where it is a range", async () => {
    show("#person:mayor");
    expect((await drawn()).toSorted()).toEqual([
      "Ingrid Vale · c. 6–20 November 2023 (date inferred) · Valley Gazette · 1 statement",
      "Tom Okafor-Lindqvist · 5 November 2023 · Valley Gazette · 1 statement",
      "Tom Okafor-Lindqvist · c. 2–9 March 2021 (date inferred) · Valley Gazette · 1 statement",
    ]);
    const fills = [...root.querySelectorAll(".marks circle")].map((mark) => mark.getAttribute("fill"));
    expect(fills.toSorted()).toEqual(["var(--amber)", "var(--paper)", "var(--paper)"]);
    expect(root.querySelectorAll(".range line")).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });

  it("leads from mark to mark by arrow keys, and shows and says what was said", async () => {
    show("#person:mayor");
    await drawn();
    root.querySelector<SVGElement>('[data-occasion][tabindex="0"]')?.focus();
    await userEvent.keyboard("{Home}");
    await expect.element(page.getByRole("status").getByText("The river is not a minister")).toBeVisible();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByRole("status").getByText("closed for the winter")).toBeVisible();
    expect(document.activeElement?.getAttribute("aria-pressed")).toBe("true");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("5 November 2023");
    expect(root.querySelectorAll('[data-occasion][tabindex="0"]')).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it("has the same as a table, each statement a link to its place in the source", async () => {
    show("#person:mayor");
    await drawn();
    await page.getByRole("button", { name: "As a table" }).click();
    const rows = [...root.querySelectorAll("tbody tr")].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "c. 2–9 Mar 2021 (date inferred)Tom Okafor-LindqvistValley Gazette1",
      "5 Nov 2023Tom Okafor-LindqvistValley Gazette1",
      "c. 6–20 Nov 2023 (date inferred)Ingrid ValeValley Gazette1",
    ]);
    await expect
      .element(page.getByRole("link", { name: "Statement 1 of 1 by Ingrid Vale" }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge/21");
    expect(await violations()).toEqual([]);
  });

  it("sets the earliest and latest words on one subject side by side", async () => {
    show("#person:mayor");
    const section = page.getByRole("region", { name: "Then and now" });
    await expect
      .element(section.getByText("“The river is not a minister,” the mayor replied."))
      .toBeVisible();
    await expect.element(section.getByText("closed for the winter")).toBeVisible();
    await expect
      .element(section.getByRole("link", { name: "Halden bridge", exact: true }))
      .toHaveAttribute("href", "/entity.html#infrastructure:halden-bridge");
  });

  it("has no then and now where there is none", async () => {
    show("#person:marlow");
    await drawn();
    expect(root.querySelector(".then-and-now")).toBeNull();
  });

  it("tells with whom it is spoken of, each a link to its page", async () => {
    show("#person:mayor");
    const together = page.getByRole("region", { name: "Spoken of together with" });
    await expect.element(together.getByRole("link", { name: "Halden bridge" })).toBeVisible();
  });

  describe("with more on record than fills the window", () => {
    const MANY = 200;
    const many = Array.from({ length: MANY }, (_, at) =>
      spoken(`${bridge.id}/${at + 100}`, { text: `Count ${at} of the cars on Halden bridge.` }),
    );
    const shown = () =>
      [...root.querySelectorAll(".entries blockquote")].map(({ textContent }) => textContent);
    const showMany = () =>
      show("#person:mayor", async () => ({
        ...fixtureArchive,
        cardMaterial: async () => ({ entities: [], documents: [], statements: many }),
      }));

    it("is painted with the first of it, and has the rest in its order at once", async () => {
      showMany();
      const first = new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (root.querySelector(".totals") === null) return;
          observer.disconnect();
          resolve(shown().length);
        }).observe(root, { childList: true, subtree: true });
      });
      expect(await first).toBeLessThan(MANY / 4);
      await expect.poll(shown, { timeout: 5000 }).toEqual(many.map(({ text }) => text));
    });

    it("has all of it when it is printed, however busy the page is", async () => {
      const never = vi.spyOn(globalThis, "requestIdleCallback").mockReturnValue(0);
      showMany();
      await expect.poll(() => shown().length).toBeGreaterThan(0);
      expect(shown().length).toBeLessThan(MANY / 4);
      await expect
        .poll(() => {
          dispatchEvent(new Event("beforeprint"));
          return shown().length;
        })
        .toBe(MANY);
      never.mockRestore();
    });
  });

  it("narrows the record by what is chosen, and says how much is left", async () => {
    show("#person:mayor");
    await drawn();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Which statements" }), "Said about (1)");
    expect(onFilters).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ said: "about", source: "", year: "" }),
    );
    show("#person:mayor?said=about");
    await expect.element(page.getByText("1 of 3 statements")).toHaveAttribute("role", "status");
    await expect.poll(labels).toHaveLength(1);
    expect([...root.querySelectorAll(".entries .speaker")].map(({ textContent }) => textContent)).toEqual([
      "Ingrid Vale",
    ]);
    expect(await violations()).toEqual([]);
  });

  it("goes on at the head of the timeline when all is shown again, and says how much that is", async () => {
    const openArchive = async () => archive;
    onFilters.mockImplementationOnce(() => show("#person:mayor", openArchive));
    show("#person:mayor?said=about", openArchive);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(labels).toHaveLength(3);
    expect(document.activeElement?.textContent).toBe("Who spoke, and when");
    await expect.element(page.getByRole("status").first()).toHaveTextContent("3 statements");
    expect(await violations()).toEqual([]);
    show("#person:mayor?year=2021", openArchive);
    await expect.element(page.getByRole("status").first()).toHaveTextContent("1 of 3 statements");
    show("#person:mayor", openArchive);
    await expect.poll(labels).toHaveLength(3);
    expect(root.querySelector("[role=status]")?.textContent).toBe("");
  });

  it("says when nothing is on record, and when there is no such entity", async () => {
    const silent = async (): Promise<Archive> => fixtureArchive;
    show("#infrastructure:halden-bridge", silent);
    await expect.element(page.getByText(/nothing by it is on record/)).toBeVisible();
    expect(await violations()).toEqual([]);
    show("#person:nobody", silent);
    await expect
      .element(page.getByRole("heading", { level: 1 }))
      .toHaveTextContent("The archive does not describe “person:nobody”.");
    expect(await violations()).toEqual([]);
  });

  it("says why the record did not open, and tries again", async () => {
    let broken = true;
    const openArchive = async (): Promise<Archive> => ({
      ...archive,
      cardMaterial: async (ids) => {
        if (broken) throw new Error("archive/statements/gazette.jsonl is damaged; reinstall");
        return archive.cardMaterial(ids);
      },
    });
    show("#person:mayor", openArchive);
    await expect.element(page.getByRole("alert")).toHaveTextContent("is damaged; reinstall");
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Tom Okafor-Lindqvist");
  });

  it.each([
    [320, "ltr"],
    [320, "rtl"],
    [700, "rtl"],
  ])("has nothing to scroll sideways at %i px, %s", async (width, direction) => {
    document.documentElement.dir = direction;
    await page.viewport(width, 800);
    show("#person:mayor");
    await drawn();
    await page.getByRole("button", { name: "As a table" }).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violations()).toEqual([]);
  });
});
