import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { buildWordIndex, type IndexedStatement } from "../../../archive/buildWordIndex.ts";
import { lettersApart } from "../../../archive/editDistance.ts";
import { openWordIndex, type SearchField, searchFields } from "../../../archive/wordIndex.ts";

/** Few letters, so that words begin alike and are a letter apart. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "e", "r", "я"), minLength: 1, maxLength: 6 });
const line = fc.array(word, { maxLength: 7 });
const lines = fc.record(
  Object.fromEntries(searchFields.map((field) => [field, line])) as Record<SearchField, typeof line>, // of every field
);
const archive = fc
  .array(lines, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((tokens, i): IndexedStatement => ({ id: `s${i}`, paragraph: `p${i >> 1}`, tokens })));
const boosts = fc
  .record(
    { text: fc.constantFrom(1, 0.3), words: fc.constantFrom(1, 0.5), around: fc.constant(0.2) },
    { requiredKeys: [] },
  )
  .filter((some) => Object.keys(some).length > 0);
const near = fc.record({ begun: fc.boolean(), typos: fc.integer({ min: 0, max: 2 }) });

/** The same by MiniSearch, whose scoring ours is. */
const byMiniSearch = (statements: readonly IndexedStatement[]): MiniSearch => {
  const index = new MiniSearch({
    fields: [...searchFields],
    tokenize: (text) => text.split(" ").filter((token) => token !== ""),
    processTerm: (token) => token,
  });
  for (const { id, tokens } of statements) {
    index.add({ id, ...Object.fromEntries(searchFields.map((field) => [field, tokens[field].join(" ")])) });
  }
  return index;
};

const rounded = (score: number): number => Number(score.toPrecision(9));

describe("the index of words", () => {
  it("finds and scores as MiniSearch does: whole words, beginnings and typing errors, by field", () => {
    fc.assert(
      fc.property(archive, word, boosts, near, (statements, token, weights, { begun, typos }) => {
        const index = openWordIndex(buildWordIndex(statements));
        const found = index.find(token, weights, { begun, typos });
        const expected = byMiniSearch(statements).search(token, {
          fields: Object.keys(weights),
          boost: weights,
          prefix: begun,
          fuzzy: typos,
        });
        expect(
          Object.fromEntries([...found.scores].map(([one, score]) => [index.idOf(one), rounded(score)])),
        ).toEqual(Object.fromEntries(expected.map(({ id, score }) => [id, rounded(score)])));
        expect(new Set(found.tokens)).toEqual(new Set(expected.flatMap(({ terms }) => terms)));
      }),
      { numRuns: 500 },
    );
  });

  it("says which statements have a token in a field", () => {
    fc.assert(
      fc.property(archive, word, fc.constantFrom(...searchFields), (statements, token, field) => {
        const index = openWordIndex(buildWordIndex(statements));
        expect(index.having(token, field).map(index.idOf)).toEqual(
          statements.filter(({ tokens }) => tokens[field].includes(token)).map(({ id }) => id),
        );
      }),
    );
  });

  it("knows statements of one paragraph", () => {
    const none = Object.fromEntries(
      searchFields.map((field) => [field, []]),
    ) as unknown as IndexedStatement["tokens"]; // of every field
    const index = openWordIndex(
      buildWordIndex(["x", "y", "x"].map((paragraph, i) => ({ id: `s${i}`, paragraph, tokens: none }))),
    );
    expect([0, 1, 2].map(index.paragraphOf)).toEqual([0, 1, 0]);
    expect(index.find("anything", { text: 1 })).toEqual({ scores: new Map(), tokens: [] });
  });
});

/** By its definition. */
const apart = (a: string, b: string): number =>
  a === "" || b === ""
    ? a.length + b.length
    : Math.min(
        apart(a.slice(1), b) + 1,
        apart(a, b.slice(1)) + 1,
        apart(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
      );

describe("how many letters two words are apart", () => {
  it("is the least number of letters more, less or other, as far as it is asked for", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(Math.min(lettersApart(a, b, most), most + 1)).toBe(Math.min(apart(a, b), most + 1));
      }),
    );
  });
});
