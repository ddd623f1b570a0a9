import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { englishLocale } from "../../../locales/locale.ts";
import { writePageIn } from "../../../locales/startInterface.ts";
import { pseudoLocale } from "../locales/pseudoLocale.ts";
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
    await vi.waitFor(() => expect(marks().length).toBeGreaterThan(1));
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
