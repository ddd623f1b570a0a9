import { describe, expect, it } from "vitest";
import { newFold, wordUnits } from "../../../bench/matching/fold.ts";
import { countLongest } from "../../../bench/matching/longest.ts";

const words = wordUnits();
const at = (text: string, ...names: readonly string[]) =>
  names.map((name) => ({ begin: text.indexOf(name), end: text.indexOf(name) + name.length }));

describe("what automata find, made comparable", () => {
  it("counts the longest name that begins at a place", () => {
    const text = "the governor of New Haven Island spoke";
    expect(countLongest(text, at(text, "New Haven", "New Haven Island", "Haven Island"), words)).toBe(1);
  });

  it("leaves out names inside of words", () => {
    const text = "Romania was not Oman";
    expect(countLongest(text, [{ begin: 1, end: 5 }, ...at(text, "Oman")], words)).toBe(1);
  });

  it("counts a name in Armenian as a word", () => {
    const text = "քաղաքը Գորիս է";
    expect(countLongest(text, at(text, "Գորիս"), words)).toBe(1);
  });
});

describe("folding for peers", () => {
  const fold = newFold();

  it("takes away case and accents, and keeps every offset", () => {
    expect(fold("Çağlar Ünal, ЁЛКА")).toBe("caglar unal, елка");
    expect(fold("İstanbul ß ﬁn")).toHaveLength("İstanbul ß ﬁn".length);
  });

  it("folds long texts piece by piece", () => {
    const long = "É".repeat(20_000);
    expect(fold(long)).toBe("e".repeat(20_000));
  });
});
