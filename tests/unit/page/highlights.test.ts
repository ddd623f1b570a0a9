import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync("page/highlights.css", "utf8");

/** Relative luminance of an sRGB colour, by WCAG 2.2. */
const luminance = (colour: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

it("underlines names in a colour that is seen on light and on dark pages", () => {
  const underlines = [...css.matchAll(/text-decoration: [^;]*rgb\((\d+) (\d+) (\d+)\)/g)];
  expect(underlines.length).toBe(2);
  for (const [, ...colour] of underlines) {
    for (const page of [
      [255, 255, 255],
      [24, 24, 24],
    ])
      expect(contrast(colour.map(Number), page)).toBeGreaterThan(3.5);
  }
});

it("has Chromium inherit the rules from the root, and says the same to Firefox", () => {
  const [chromium = "", firefox = ""] = css
    .replace(/\/\*.*?\*\//gs, "")
    .split("@supports (-moz-appearance: none)");
  const rules = (text: string): string => text.replaceAll(":root", "").replace(/\s+/g, "");
  expect(chromium.match(/::highlight/g)).toHaveLength(4);
  expect(chromium.match(/:root::highlight/g)).toHaveLength(4);
  expect(rules(firefox).replace("max(2px", "max(1.5px")).toBe(`{${rules(chromium)}}`);
});
