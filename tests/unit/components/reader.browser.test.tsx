import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import type { Archive } from "../../../archive/archive.ts";
import { Reader } from "../../../components/reader/Reader.tsx";
import { parseReaderHash } from "../../../components/readerAddress.ts";
import "../../../components/reader/reader.css";
import { bridge, fixtureArchive } from "./fixtureArchive.ts";
import { violations } from "./violations.ts";

let root: HTMLElement;
const onGo = vi.fn<(statement: string) => void>();
const openFixture = async () => fixtureArchive;

const show = (hash: string, openArchive: () => Promise<Archive> = openFixture): void =>
  render(<Reader openArchive={openArchive} address={parseReaderHash(hash)} onGo={onGo} />, root);

const current = () => [...root.querySelectorAll("[aria-current]")].map(({ textContent }) => textContent);
const opened = async (): Promise<void> => {
  await expect
    .element(page.getByRole("heading", { level: 1, name: /Nobody closed the bridge/ }))
    .toBeVisible();
};

beforeEach(async () => {
  await page.viewport(1280, 700);
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

describe("the reader", () => {
  it("shows every block of the source text, verbatim", async () => {
    show("#gazette-bridge");
    await opened();
    const text = root.querySelector(".text");
    // What stands in the margin and the numbers are no part of the words.
    for (const extra of text?.querySelectorAll(".voice, .number") ?? []) extra.remove();
    const shown = [...(text?.children ?? [])].map(({ textContent }) => textContent);
    expect(shown).toEqual(bridge.blocks.slice(1).map((block) => block.text));
  });

  it("marks the statement of the address, gives it the focus and brings it into view", async () => {
    show("#gazette-bridge/5");
    await opened();
    expect(current()).toEqual(["Had they asked, the answer would have been: “Open it.”"]);
    const marked = root.querySelector("[aria-current]");
    expect(document.activeElement).toBe(marked);
    const { top, bottom } = marked?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(await violations()).toEqual([]);
  });

  it("prints the reference of what it prints: of the document, or of the statement that is marked", async () => {
    const printed = () => root.querySelector<HTMLElement>(".printed");
    show("#gazette-bridge");
    await opened();
    expect(printed()?.checkVisibility()).toBe(false);
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    expect(printed()?.checkVisibility()).toBe(true);
    expect(printed()?.textContent).toMatch(
      /^“.*Halden”, Valley Gazette, c\. 2–9 March 2021 .*: gazette-bridge\]$/,
    );
    expect(root.querySelector<HTMLElement>("button")?.checkVisibility()).toBe(false);
    show("#gazette-bridge/4");
    await expect
      .poll(() => printed()?.textContent)
      .toMatch(/^Tom Okafor-Lindqvist, .*: gazette-bridge\/4\]$/);
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });

  it("follows the address, and leads to the neighbours by links and by arrow keys", async () => {
    show("#gazette-bridge/3");
    await opened();
    await expect
      .element(page.getByRole("link", { name: /Next/ }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge/4");
    await expect
      .element(page.getByRole("link", { name: /Previous/ }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge/2");
    await userEvent.keyboard("{ArrowRight}");
    expect(onGo).toHaveBeenCalledExactlyOnceWith("gazette-bridge/4");
    show("#gazette-bridge/4");
    await expect.poll(() => current()).toEqual(["“The river is not a minister,” the mayor replied."]);
  });

  it("takes a press on a statement for one on its number", async () => {
    show("#gazette-bridge/3");
    await opened();
    await page.getByText("Nobody closed it.", { exact: true }).click();
    expect(onGo).toHaveBeenCalledExactlyOnceWith("gazette-bridge/2");
  });

  it("names the speaker in the margin when the voice changes, and every statement's in its permalink", async () => {
    show("#gazette-bridge");
    await opened();
    const voices = [...root.querySelectorAll(".answer .voice")].map(({ textContent }) => textContent);
    expect(voices).toEqual([
      "Ada Marlowinterview answer",
      "Ingrid Valethrough Ada Marlowreported",
      "Tom Okafor-Lindqvistdirect quote",
      "Ada Marlowinterview answer",
    ]);
    await expect
      .element(page.getByRole("link", { name: "Statement 6, Ada Marlow, interview answer" }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge/6");
  });

  it("shows the record with how each thing is known, and why", async () => {
    show("#gazette-bridge");
    await opened();
    const record = root.querySelector(".record")?.textContent;
    expect(record).toContain("Ada Marlow, engineerstated in the textsecond line");
    expect(record).toContain("c. 2–9 March 2021inferredIt answers the vote of 2 March");
    expect(record).toContain("© Valley Gazette, all rights reserved");
    expect(record).toContain("“COP29” stands for “ÑÎÐ29”: Cyrillic read as Latin-1");
    expect(record).toContain("The second answer carries no dash.");
    await page.getByRole("button", { name: "Record and evidence" }).click();
    expect(document.activeElement?.id).toBe("record");
  });

  it("marks what was mended, with what stood there, and what nobody said", async () => {
    show("#gazette-bridge");
    await opened();
    expect(root.querySelector(".emended")?.textContent).toBe("COP29");
    expect(root.querySelector(".emended")?.getAttribute("data-note")).toContain("ÑÎÐ29");
    expect(root.querySelector(".hypothetical")?.textContent).toBe("“Open it.”");
  });

  it("copies a statement with its citation, and says so", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    show("#gazette-bridge/4");
    await opened();
    await page.getByRole("button", { name: "Copy with citation" }).click();
    await expect.element(page.getByText("Copied.")).toBeVisible();
    expect(written).toHaveBeenCalledExactlyOnceWith(
      "“The river is not a minister,” the mayor replied.\n— Tom Okafor-Lindqvist, quoted in " +
        "“‘Nobody closed the bridge.’ A talk in Halden”, Valley Gazette, c. 2–9 March 2021 (date inferred), " +
        "https://gazette.example/bridge [On Record: gazette-bridge/4]",
    );
    written.mockRestore();
  });

  it("says when the words inside a statement were said, and has them exactly", async () => {
    show("#gazette-bridge/4");
    await opened();
    expect(root.querySelector(".panel dl")?.textContent).toContain(
      "The river is not a minister, Tom Okafor-Lindqvist, direct quote, c. 2 March 2021 (date inferred)",
    );
  });

  it("picks out the words of one speaker, says so, and leads through them by keys", async () => {
    show("#gazette-bridge/2");
    await opened();
    const dimmed = () =>
      [...root.querySelectorAll<HTMLElement>(".statement[data-dimmed]")].map(
        ({ dataset }) => dataset.statement,
      );
    const marlow = page.getByRole("button", { name: "Ada Marlow 4" });
    await marlow.click();
    await expect.element(marlow).toHaveAttribute("aria-pressed", "true");
    expect(dimmed()).toEqual(["gazette-bridge/3", "gazette-bridge/4"]);
    await expect
      .element(page.getByText("4 statements of 6 by Ada Marlow; the others are dimmed."))
      .toHaveAttribute("role", "status");
    await expect
      .element(page.getByRole("link", { name: "Their next" }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge/5");
    expect(await violations()).toEqual([]);
    root.querySelector<HTMLElement>("[aria-current]")?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onGo).toHaveBeenCalledExactlyOnceWith("gazette-bridge/5");
    await page.getByRole("button", { name: "Show all alike" }).click();
    expect(dimmed()).toEqual([]);
  });

  it("copies the address of a statement, which leads back to it", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    show("#gazette-bridge/4");
    await opened();
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect.element(page.getByText("Copied.")).toBeVisible();
    const address = new URL(String(written.mock.calls[0]?.[0]));
    expect(address.origin).toBe(location.origin);
    expect(parseReaderHash(address.hash)).toEqual({
      document: "gazette-bridge",
      statement: "gazette-bridge/4",
    });
    written.mockRestore();
  });

  it("gives the reference to a statement in the format of one's choice", async () => {
    show("#gazette-bridge/4");
    await opened();
    await page.getByRole("button", { name: "Cite" }).click();
    await page.getByRole("button", { name: "BibTeX" }).click();
    const reference = page.getByRole("region", { name: "Reference, BibTeX" });
    await expect.element(reference).toHaveTextContent("@online{gazette-bridge-4");
    await expect.element(page.getByRole("button", { name: "Save as a file" })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("lists who speaks and who is named, with counts", async () => {
    show("#gazette-bridge");
    await opened();
    const lists = [...root.querySelectorAll(".tally")].map(({ textContent }) => textContent);
    expect(lists[0]).toContain("Ada Marlow 4");
    expect(lists[1]).toContain("COP29 1");
  });

  it("says when a document has no such statement, and shows the text", async () => {
    show("#gazette-bridge/99");
    await opened();
    await expect.element(page.getByRole("alert")).toHaveTextContent("no statement “99”");
    expect(current()).toEqual([]);
  });

  it("says when the archive has no such document, and lists those it has", async () => {
    show("#nowhere/1");
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("no document “nowhere”");
    await expect
      .element(page.getByRole("link", { name: /Nobody closed the bridge/ }))
      .toHaveAttribute("href", "/reader.html#gazette-bridge");
    expect(await violations()).toEqual([]);
  });

  it("shows why a document did not open, and tries again", async () => {
    let broken = true;
    const openArchive = async (): Promise<Archive> => ({
      ...fixtureArchive,
      document: async (id) => {
        if (broken) throw new Error("archive/documents/gazette-bridge.jsonl is damaged; reinstall");
        return fixtureArchive.document(id);
      },
    });
    show("#gazette-bridge", openArchive);
    await expect.element(page.getByRole("alert")).toHaveTextContent("is damaged; reinstall");
    expect(await violations()).toEqual([]);
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await opened();
  });

  it.each([320, 700, 1000, 1280])("has nothing to scroll sideways at %i px", async (width) => {
    await page.viewport(width, 700);
    show("#gazette-bridge/3");
    await opened();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violations()).toEqual([]);
  });
});
