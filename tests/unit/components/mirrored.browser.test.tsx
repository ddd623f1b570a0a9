import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { englishLocale } from "../../../locales/locale.ts";
import { writePageIn } from "../../../locales/startInterface.ts";
import { pseudoLocale } from "../locales/pseudoLocale.ts";
import { fixtureArchive, fixtureDocuments, fixtureEntities } from "./fixtureArchive.ts";
import { popup } from "./surfaces/popupSurfaces.tsx";
import { type Shown, settled } from "./surfaces/shown.tsx";
import { surfaces } from "./surfaces/surfaces.tsx";

let shown: Shown | undefined;
const show = async (name: string): Promise<HTMLElement> => {
  shown = await surfaces[name]?.();
  await settled(shown?.whole);
  if (shown === undefined) throw new Error(`no surface is called ${name}`);
  return shown.whole;
};
beforeEach(async () => {
  await page.viewport(1280, 800);
  writePageIn(pseudoLocale);
});
afterEach(() => {
  shown?.leave();
  shown = undefined;
  writePageIn(englishLocale);
});

const box = (whole: HTMLElement, selector: string): DOMRect => {
  const found = whole.querySelector(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found.getBoundingClientRect();
};
const isTurned = (whole: HTMLElement, selector: string): boolean => {
  const found = whole.querySelector(selector);
  return found !== null && getComputedStyle(found).scale.startsWith("-1");
};

describe("where the interface runs from right to left", () => {
  it("the reader has who speaks at the right of an English text, and what is known of a statement at its left", async () => {
    const whole = await show("reader at a statement, with its reference");
    const text = box(whole, ".text");
    expect(box(whole, ".voice").left).toBeGreaterThan(text.right);
    expect(box(whole, ".panel").right).toBeLessThan(text.left);
  });

  it("the way back points to the right, and the way on to the left", async () => {
    const whole = await show("reader at a statement, with its reference");
    expect(isTurned(whole, "[rel=prev] .arrow")).toBe(true);
    expect(box(whole, "[rel=prev]").left).toBeGreaterThan(box(whole, "[rel=next]").right);
    shown?.leave();
    expect(isTurned(await show("card with a name looked up from a quote"), ".back .arrow")).toBe(true);
  });

  it("time runs from right to left on the timeline, and so do its keys", async () => {
    const whole = await show("entity");
    const marks = (): Element[] => [...whole.querySelectorAll("[data-occasion]")];
    await expect.poll(() => marks().length).toBeGreaterThan(1);
    const [first, ...others] = marks().toSorted((a, b) =>
      (a.getAttribute("data-occasion")?.split(" ")[1] ?? "").localeCompare(
        b.getAttribute("data-occasion")?.split(" ")[1] ?? "",
      ),
    );
    const last = others.at(-1);
    if (!(first instanceof SVGElement) || last === undefined) throw new Error("there are no marks");
    expect(last.getBoundingClientRect().left).toBeLessThan(first.getBoundingClientRect().left);
    first.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(last);
  });
});

/** A letter that runs from left to right, as all of a source's words here, and none of the interface's. */
const SOURCE_LETTER = /[a-z]/i;

/** Words of sources in one line that is cut off, and whose first letter it is that is cut. */
const withoutBeginning = (whole: HTMLElement): readonly string[] => {
  const cut = [...whole.querySelectorAll<HTMLElement>("*")].filter(
    (line) => getComputedStyle(line).textOverflow === "ellipsis" && line.scrollWidth > line.clientWidth,
  );
  return cut.flatMap((line) => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
      const at = text.data.search(SOURCE_LETTER);
      if (at < 0) continue;
      const letter = document.createRange();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      const { left, right } = letter.getBoundingClientRect();
      const box = line.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1 ? [] : [text.data];
    }
    return [];
  });
};

describe("a source’s words that one line has no room for", () => {
  const long = {
    ...fixtureArchive,
    documents: async () =>
      ["gazette-bridge", "courier-river"].flatMap((id) =>
        fixtureDocuments.map((document) => ({
          ...document,
          id,
          title: "Of the bridge at Halden, of all who closed it, and of the river that has never been asked",
        })),
      ),
    search: async (query: string, limit: number) =>
      (await fixtureArchive.search(query, limit)).map((result, n) => ({
        ...result,
        statement: { ...result.statement, document: n === 0 ? "courier-river" : "gazette-bridge" },
      })),
    entities: async () =>
      fixtureEntities.map((entity) => ({
        ...entity,
        description: "somebody of whom so much can be said that no line of a popup has room for it",
      })),
  };
  /** Dates narrower than their words, by however little: enough for an ellipsis. */
  const cutDates = (whole: HTMLElement): readonly (string | null)[] =>
    [...whole.querySelectorAll(".where .date")]
      .filter((date) => {
        const words = document.createRange();
        words.selectNodeContents(date);
        const { width } = words.getBoundingClientRect();
        const { width: room, height } = date.getBoundingClientRect();
        const whole = date.parentElement?.getBoundingClientRect().width ?? 0;
        return height > 0 && room < width && width < whole;
      })
      .map(({ textContent }) => textContent);
  const cutLines = (whole: HTMLElement): number =>
    [...whole.querySelectorAll(".where .source, .kind, h3")].filter(
      (line) => line.scrollWidth > line.clientWidth,
    ).length;

  it.each([
    ["results", "river", []],
    ["results by source", "the", [".filter", ".chips button"]],
    ["the names of the page", "", []],
  ] as const)("end where they are cut, in %s", async (_, typed, pressed) => {
    await page.viewport(320, 600);
    shown = await popup(typed, { openArchive: async () => long }, ...pressed)();
    await settled(shown.whole);
    expect(cutLines(shown.whole)).toBeGreaterThan(0);
    expect(cutDates(shown.whole)).toEqual([]);
    expect(withoutBeginning(shown.whole)).toEqual([]);
  });

  it.each(Object.keys(surfaces))("end where they are cut: %s", async (name) => {
    await page.viewport(320, 640);
    expect(withoutBeginning(await show(name))).toEqual([]);
  });
});
