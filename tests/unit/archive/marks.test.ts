import fc from "fast-check";
import { expect, test } from "vitest";
import { joinMarks, marksOf } from "../../../archive/marks.ts";
import { stemsOf, wordsOf } from "../../../archive/words.ts";

function marked(text: string, words: string): string[] {
  return marksOf(text, new Set(stemsOf(words))).map(({ start, end }) => text.slice(start, end));
}

test("the words are marked in whatever form they stand", () => {
  expect(marked("The harbour walls were repaired; repairs go on.", "repairing the harbour wall")).toEqual([
    "harbour walls",
    "repaired",
    "repairs",
  ]);
});

test("nothing is marked for words that are not there, nor for stop words", () => {
  expect(marked("The ferry was late.", "the was timetable")).toEqual([]);
});

const words = fc.array(
  fc.constantFrom("harbour", "wall", "the", "ferry", "Tamm’s", "–", "storms,", "peace-keepers"),
);

test("marks are those of looking at every word alone: same units, in order, apart from each other", () => {
  fc.assert(
    fc.property(words, words, (text, wanted) => {
      const sentence = text.join(" ");
      const stems = new Set(stemsOf(wanted.join(" ")));
      const marks = marksOf(sentence, stems);
      const isMarked = (unit: number) => marks.some(({ start, end }) => unit >= start && unit < end);
      for (const word of wordsOf(sentence)) expect(isMarked(word.start)).toBe(stems.has(word.stem));
      marks.slice(1).forEach((mark, i) => {
        expect(/[^\s-]/.test(sentence.slice(marks[i]?.end, mark.start))).toBe(true);
      });
    }),
  );
});

const mark = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

test("joined marks cover exactly what the marks covered, and never overlap", () => {
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const text = "x".repeat(30);
      const units = (of: readonly { start: number; end: number }[]) =>
        new Set(of.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
      const joined = joinMarks(text, marks);
      expect(units(joined)).toEqual(units(marks));
      joined.slice(1).forEach((next, i) => {
        expect(next.start).toBeGreaterThan(joined[i]?.end ?? 0);
      });
    }),
  );
});
