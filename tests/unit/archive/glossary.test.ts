import { expect, test } from "vitest";
import { isAscii, isForeignStopWord } from "../../../archive/foreignStopWords.ts";
import { englishStems } from "../../../archive/glossary.ts";
import { stem } from "../../../archive/stem.ts";
import { foldWord } from "../../../archive/words.ts";

function means(word: string, english: string): boolean {
  return englishStems(foldWord(word)).includes(stem(english));
}

test("a word is understood in four languages, in whatever form", () => {
  for (const word of ["границе", "sərhəddə", "sınırında", "սահմանին"])
    expect(means(word, "border"), word).toBe(true);
  for (const word of ["оружием", "silahlar", "զենքի"]) expect(means(word, "weapons"), word).toBe(true);
});

test("the longer beginning wins: peacekeepers are not peace, nor is the world", () => {
  expect(means("миротворцев", "peacekeepers")).toBe(true);
  expect(means("миротворцев", "peace")).toBe(false);
  expect(means("мирового", "peace")).toBe(false);
  expect(means("мира", "peace")).toBe(true);
});

test("what is not there is not understood", () => {
  for (const word of ["футбол", "torpaqşünaslıq", "xylophone", "a", ""])
    expect(englishStems(foldWord(word))).toEqual([]);
});

test("no English word of the trade is taken for another language's", () => {
  const words =
    `blockade capability satisfaction insanity disaster kerosene user sure gazette mandatory hakim ordinary
arson murder surrender terrain usher aziz`.split(/\s+/);
  for (const word of words) expect(englishStems(word), word).toEqual([]);
});

test("little words of other languages say nothing, little English ones are left to the English list", () => {
  for (const word of ["из", "և", "və", "после", "haqqında"]) {
    expect(isForeignStopWord(foldWord(word), word), word).toBe(true);
  }
  expect(isForeignStopWord("gas", "gas")).toBe(false);
  expect([isAscii("Baku"), isAscii("Bakı")]).toEqual([true, false]);
});
