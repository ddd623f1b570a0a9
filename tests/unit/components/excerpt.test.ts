import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, marksWithin } from "../../../components/popup/excerpt.ts";

const long = `${"The committee met again in the town hall. ".repeat(12)}At last the ferry was mentioned. ${"Nobody voted. ".repeat(20)}`;

describe("an excerpt", () => {
  it("is the whole statement when it is short", () => {
    expect(excerpt("The ferry sails.", [])).toEqual({ start: 0, end: 16 });
  });

  it("of a long statement holds its first mark, and begins and ends with whole words", () => {
    const at = long.indexOf("ferry");
    const { start, end } = excerpt(long, [{ start: at, end: at + 5 }]);
    const shown = long.slice(start, end);
    expect(shown).toContain("ferry");
    expect(shown.length).toBeLessThan(330);
    expect(long[start - 1]).toBe(" ");
    expect(long[end]).toBe(" ");
  });

  it("never loses its first mark or leaves the text", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200, mode: "words" }), fc.nat(), fc.nat(20), (text, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const mark = { start, end: Math.min(text.length, start + length) };
        const shown = excerpt(text, [mark]);
        expect(shown.start).toBeGreaterThanOrEqual(0);
        expect(shown.end).toBeLessThanOrEqual(text.length);
        expect(shown.start).toBeLessThanOrEqual(mark.start);
        expect(shown.end).toBeGreaterThanOrEqual(mark.start);
      }),
    );
  });

  it("keeps the marks on their words", () => {
    const at = long.indexOf("ferry");
    const mark = { start: at, end: at + 5 };
    const { start, end } = excerpt(long, [mark]);
    const [moved] = marksWithin([mark], start, end);
    expect(long.slice(start, end).slice(moved?.start, moved?.end)).toBe("ferry");
  });
});
