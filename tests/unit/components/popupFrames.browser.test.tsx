import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../archive/archive.ts";
import { readerHref } from "../../../components/readerAddress.ts";
import { fixtureArchive } from "./fixtureArchive.ts";
import { marked, root, show } from "./showPopup.tsx";

/** After two frames whatever was answered is shown. */
const painted = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

describe("the popup, frame by frame,", () => {
  it("renders what it has found once for an answer, not again for every letter", async () => {
    let answers = 0;
    const slow: Archive = {
      ...fixtureArchive,
      search: (query, limit) =>
        query === "" || answers++ === 0 ? fixtureArchive.search(query, limit) : new Promise(() => {}),
    };
    const readerAddress = vi.fn(readerHref);
    show({ openArchive: async () => slow, readerAddress });
    await userEvent.keyboard("r");
    await expect.poll(() => root.querySelector(".found")).not.toBeNull();
    await painted();
    readerAddress.mockClear();
    await userEvent.keyboard("iv");
    await painted();
    // The way to all sources is of the popup itself, which has another letter in its field.
    expect(readerAddress.mock.calls.flat().filter((statement) => statement !== "")).toEqual([]);
    expect(root.querySelector(".found")).not.toBeNull();
  });

  it("answers a letter in the frame that shows it, once the archive is read", async () => {
    show();
    await userEvent.keyboard("riv");
    await expect.poll(() => marked().length).toBeGreaterThan(0);
    const input = root.querySelector("input");
    if (!input) throw new Error("no field");
    input.value = "minister";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
    expect(new Set(marked().map((words) => words.toLowerCase()))).toEqual(new Set(["minister"]));
  });

  it("paints first as many results as are seen, counts all, and has the rest of the page in the frame after", async () => {
    const many = async (query: string, limit: number) => {
      const [one] = await fixtureArchive.search("river", 1);
      if (query === "" || !one) return [];
      return Array.from({ length: Math.min(30, limit) }, (_, n) => ({
        ...one,
        statement: { ...one.statement, id: `gazette-bridge/${n + 1}` },
      }));
    };
    show({ openArchive: async () => ({ ...fixtureArchive, search: many }) });
    const firstShown = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        const shown = root.querySelectorAll(".result").length;
        if (shown === 0) return;
        observer.disconnect();
        resolve(shown);
      });
      observer.observe(root, { childList: true, subtree: true });
    });
    await userEvent.keyboard("river");
    expect(await firstShown).toBe(8);
    await expect.poll(() => root.querySelectorAll(".result")).toHaveLength(20);
    await expect.element(page.getByRole("heading", { name: "30 statements" })).toBeVisible();
    await page.getByRole("button", { name: "More" }).click();
    expect(root.querySelectorAll(".result")).toHaveLength(30);
  });
});
