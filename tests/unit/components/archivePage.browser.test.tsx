import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../archive/archive.ts";
import { ArchivePage } from "../../../components/archive/ArchivePage.tsx";
import "../../../components/reader/reader.css";
import "../../../components/archive/archive.css";
import { fixtureArchive } from "./fixtureArchive.ts";
import { violations } from "./violations.ts";

let root: HTMLElement;
const onQuery = vi.fn<(query: string) => void>();
const openFixture = async (): Promise<Archive> => fixtureArchive;
const show = (query = "", openArchive: () => Promise<Archive> = openFixture): void =>
  render(<ArchivePage openArchive={openArchive} key={query} asked={query} onQuery={onQuery} />, root);

beforeEach(async () => {
  await page.viewport(1100, 700);
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.dir = "";
  vi.clearAllMocks();
});

describe("the page of the archive", () => {
  it("lists the sources with what is in each, and who speaks", async () => {
    show();
    await expect
      .element(page.getByRole("link", { name: /Nobody closed the bridge/ }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge");
    await expect
      .element(page.getByText(/interview · English · 6 statements · 3 speakers · 1 name · Words from 1/))
      .toBeVisible();
    await expect
      .element(page.getByRole("link", { name: "Ingrid Vale" }).first())
      .toHaveAttribute("href", "/entity.html#person:minister");
    expect(await violations()).toEqual([]);
  });

  it("lists every name on record by kind, each a link to its page", async () => {
    show();
    const names = page.getByRole("region", { name: "Names on record" });
    await expect.element(names.getByRole("link", { name: "Tom Okafor-Lindqvist" })).toBeVisible();
    await names.getByText("event").click();
    await expect
      .element(names.getByRole("link", { name: "COP29" }))
      .toHaveAttribute("href", "/entity.html#event:cop29");
  });

  it("searches as the popup does, and leads from the field to the statements by keys", async () => {
    show("river minister");
    await expect
      .element(page.getByRole("link", { name: /The river is not a minister/ }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge/4");
    expect(root.querySelector(".sources")).toBeNull();
    await page.getByRole("searchbox").click();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("href")).toMatch(/^\/reader\.html#gazette-bridge\/\d$/);
    await userEvent.keyboard("{Escape}");
    expect(onQuery).toHaveBeenLastCalledWith("");
    expect(await violations()).toEqual([]);
  });

  it("keeps every letter that is typed, and tells the address", async () => {
    show();
    await page.getByRole("searchbox").click();
    await userEvent.keyboard("river minister");
    await expect.element(page.getByRole("searchbox")).toHaveValue("river minister");
    expect(onQuery).toHaveBeenLastCalledWith("river minister");
    await expect.element(page.getByRole("link", { name: /The river is not a minister/ })).toBeVisible();
  });

  it("leads from a name that is searched for to its page", async () => {
    show("COP29");
    await expect
      .element(page.getByRole("link", { name: "COP29", exact: true }))
      .toHaveAttribute("href", "/entity.html#event:cop29");
  });

  it("says when nothing is found, and what to try", async () => {
    show("xylophone");
    await expect.element(page.getByRole("status")).toHaveTextContent("Nothing on record for “xylophone”.");
    expect(await violations()).toEqual([]);
  });

  it("says when the archive is empty", async () => {
    show("", async () => ({ ...fixtureArchive, documents: async () => [] }));
    await expect.element(page.getByText("The archive has no documents yet.")).toBeVisible();
  });

  it("says why a source did not open, still lists it, and tries again", async () => {
    let broken = true;
    show("", async () => ({
      ...fixtureArchive,
      statements: async (id) => {
        if (broken) throw new Error("archive/statements/gazette-bridge.jsonl is damaged; reinstall");
        return fixtureArchive.statements(id);
      },
    }));
    await expect.element(page.getByRole("alert")).toHaveTextContent("is damaged; reinstall");
    await expect.element(page.getByRole("link", { name: /Nobody closed the bridge/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.element(page.getByText(/6 statements/)).toBeVisible();
  });

  it.each([
    [320, "ltr"],
    [320, "rtl"],
  ])("has nothing to scroll sideways at %i px, %s", async (width, direction) => {
    document.documentElement.dir = direction;
    await page.viewport(width, 700);
    show();
    await expect.element(page.getByText(/6 statements/)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violations()).toEqual([]);
  });
});
