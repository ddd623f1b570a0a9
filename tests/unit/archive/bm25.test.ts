import fc from "fast-check";
import { expect, test } from "vitest";
import { bagOf, bm25 } from "../../../archive/bm25.ts";

const word = fc.constantFrom("harbour", "wall", "ferry", "storm", "school");
const texts = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 6 });

/** The formula as the textbook writes it, word for word and text for text. */
function naive(all: readonly string[][], query: readonly string[], text: readonly string[]): number {
  const average = all.reduce((sum, { length }) => sum + length, 0) / all.length || 1;
  let score = 0;
  for (const term of [...new Set(query)]) {
    const n = all.filter((one) => one.includes(term)).length;
    const f = text.filter((one) => one === term).length;
    const idf = Math.log(1 + (all.length - n + 0.5) / (n + 0.5));
    score += idf * ((f * 2.2) / (f + 1.2 * (0.25 + (0.75 * text.length) / average)));
  }
  return score;
}

test("scores are those of the formula written out", () => {
  fc.assert(
    fc.property(texts, fc.array(word), (all, query) => {
      bm25(all.map(bagOf))(query).forEach((score, i) => {
        expect(score).toBeCloseTo(naive(all, query, all[i] ?? []), 10);
      });
    }),
  );
});

test("no texts give no scores", () => {
  expect(bm25([])(["harbour"])).toEqual([]);
});
