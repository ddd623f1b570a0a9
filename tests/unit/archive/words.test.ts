import fc from "fast-check";
import { expect, test } from "vitest";
import { stem } from "../../../archive/stem.ts";
import { foldedWords, foldWord, stemsOf, wordsOf } from "../../../archive/words.ts";

function folded(text: string): string[] {
  return foldedWords(text).map((word) => word.stem);
}

test("case, diacritics and the special letters of Azerbaijani and Turkish do not matter", () => {
  expect(folded("İLHAM Əliyev ağır ŞUŞA")).toEqual(["ilham", "eliyev", "agir", "susa"]);
  expect(folded("Ёлка Йод")).toEqual(["елка", "иод"]);
});

test("decomposed, full-width and soft-hyphened text folds to the same words", () => {
  const text = "Şəki şəhərində";
  expect(folded(text.normalize("NFD"))).toEqual(folded(text));
  expect(folded("Ｎorthwick")).toEqual(["northwick"]);
  expect(folded("North\u00adwick")).toEqual(["northwick"]);
});

test("an ending after an apostrophe is no word, a word after one is", () => {
  expect(folded("Tamm’s boat, Orlova'nın evi")).toEqual(["tamm", "boat", "orlova", "evi"]);
  expect(folded("l’Arménie ‘harbour’")).toEqual(["l", "armenie", "harbour"]);
});

test("words that say nothing of the matter are left out", () => {
  expect(stemsOf("She said that it was about the harbour, and so on.")).toEqual(["harbour"]);
});

test("forms of one word meet in one stem", () => {
  for (const forms of [
    "ally allies allied alliance",
    "peacekeeper peacekeepers peacekeeping",
    "withdraw withdrawal withdrawing",
    "occupied occupation",
    "settle settled settlement settlements",
    "country countries",
    "weapon weapons",
    "Armenia Armenian Armenians",
    "Azerbaijan Azerbaijani",
    "stopped stopping stop",
  ]) {
    expect(new Set(forms.split(" ").map((word) => stem(foldWord(word)))).size, forms).toBe(1);
  }
});

test("other words do not", () => {
  for (const pair of ["army arms", "nation notion", "corridor corrida", "minister ministry"]) {
    const [one, other] = pair.split(" ");
    expect(stem(one ?? ""), pair).not.toBe(stem(other ?? ""));
  }
});

test("every word is an exact slice of its text, in order, and folding it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let end = 0;
      for (const word of foldedWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        end = word.end;
        expect(foldWord(text.slice(word.start, word.end))).toBe(word.stem);
      }
      expect(wordsOf(text).length).toBeLessThanOrEqual(foldedWords(text).length);
    }),
  );
});
