import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import { layoutFaults } from "./layoutFaults.ts";
import { type Shown, settled } from "./surfaces/shown.tsx";
import { surfaces } from "./surfaces/surfaces.tsx";
import { violations } from "./violations.ts";

const names = Object.keys(surfaces);
let shown: Shown | undefined;
const show = async (name: string): Promise<HTMLElement> => {
  shown = await surfaces[name]?.();
  await settled(shown?.whole);
  if (shown === undefined) throw new Error(`no surface is called ${name}`);
  return shown.whole;
};
afterEach(() => {
  shown?.leave();
  shown = undefined;
});

/** What the reader has asked the system for. */
const prefer = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  cdp().send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
const preferNothing = (): Promise<unknown> =>
  prefer({ "forced-colors": "", "prefers-reduced-motion": "", "prefers-color-scheme": "" });

/** Everything in the surface, in its shadow roots too. */
const everything = (root: Element | ShadowRoot): readonly Element[] =>
  [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot === null ? element : [element, ...everything(element.shadowRoot)],
  );

describe.each([
  ["on a desktop", 1280, 800],
  // A window of 1280 × 800 at 200 %.
  ["at 200 %", 640, 400],
])("%s", (_, width, height) => {
  beforeEach(() => page.viewport(width, height));

  it.each(names)("nothing is cut off and nothing is a barrier: %s", async (name) => {
    const whole = await show(name);
    expect(layoutFaults(whole)).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});

/** All of an element's look that forced colours leave; they take away how much of a background shows through. */
const lookOf = (element: Element): string => {
  const { borderColor, borderWidth, borderStyle, color, backgroundColor, fill, stroke, strokeWidth } =
    getComputedStyle(element);
  const background = backgroundColor.match(/\d+/g)?.slice(0, 3) ?? [];
  return [borderColor, borderWidth, borderStyle, color, ...background, fill, stroke, strokeWidth].join();
};

/** What is pressed or current, and looks like the other that is not. */
const notToldApart = (whole: HTMLElement): readonly string[] =>
  everything(whole)
    .filter((element) => element.matches("[aria-pressed=true], [aria-current=true]"))
    .filter((chosen) => {
      const state = chosen.hasAttribute("aria-pressed") ? "[aria-pressed=false]" : ":not([aria-current])";
      const likes = [...(chosen.closest("ul, fieldset, g")?.querySelectorAll(chosen.localName) ?? [])];
      return likes.some((other) => other.matches(state) && lookOf(other) === lookOf(chosen));
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

describe("in forced colours", () => {
  beforeEach(() => page.viewport(400, 800));
  afterEach(preferNothing);

  it.each(names)("what is chosen is told apart, in light and dark: %s", async (name) => {
    for (const theme of ["light", "dark"]) {
      await prefer({ "forced-colors": "active", "prefers-color-scheme": theme });
      expect(matchMedia("(forced-colors: active)").matches).toBe(true);
      expect(notToldApart(await show(name))).toEqual([]);
      shown?.leave();
    }
  });
});

describe("with reduced motion", () => {
  beforeEach(() => page.viewport(400, 800));
  afterEach(preferNothing);

  it.each(names)("nothing moves or fades: %s", async (name) => {
    await prefer({ "prefers-reduced-motion": "reduce" });
    const moving = everything(await show(name)).filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const lasts = /[1-9]/.test(transitionDuration + animationDuration);
      return lasts || scrollBehavior === "smooth";
    });
    expect(moving.map(({ localName, className }) => `${localName}.${className}`)).toEqual([]);
  });
});
