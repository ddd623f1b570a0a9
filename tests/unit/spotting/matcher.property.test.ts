import fc from "fast-check";
import { expect, test } from "vitest";
import { compileNames } from "../../../spotting/compileNames.ts";
import { findCandidates } from "../../../spotting/findCandidates.ts";
import { openNames } from "../../../spotting/openNames.ts";
import { gazetteer } from "./gazetteer.ts";
import { naiveMatcher } from "./naiveMatcher.ts";

/** Exact forms have rules of their own about case; the rest is the matcher's business. */
const entries = gazetteer.map((entry) => ({
  ...entry,
  aliases: entry.aliases.filter(({ exact }) => !exact),
  rules: { ...entry.rules, notIn: [] },
}));
const naive = naiveMatcher(entries);
const names = openNames(compileNames(entries));
const aliases = entries.flatMap((entry) => entry.aliases.map(({ text }) => text));

const endings = [
  "",
  "",
  "",
  "а",
  "ом",
  "ой",
  "и",
  "ия",
  "da",
  "ın",
  "in",
  "dəki",
  "s",
  "es",
  "ում",
  "ի",
  "ը",
  "ის",
  "მა",
  "ში",
  "x",
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...aliases) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...aliases), fc.constantFrom(...endings))
      .map((parts) => parts.join("")),
  },
  { weight: 2, arbitrary: fc.constantFrom(...aliases).map((alias) => alias.split(/[\s-]/)[0] ?? alias) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("the", "и", "və", "Minsk", "corridor", "коридор", "Путинка", "3", "3+", "Ba"),
  },
  { weight: 1, arbitrary: fc.constantFrom(...aliases).map((alias) => alias.toUpperCase()) },
  { weight: 1, arbitrary: fc.constantFrom(...aliases).map((alias) => alias.toLowerCase()) },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 5 }).map((noise) => noise.replace(/[^A-Za-z ]/g, ".")),
  },
);
const gap = fc.constantFrom(" ", " ", " ", "-", ", ", "  ", "\u00a0", "’", ". ", "—", "\u00ad", "");
const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(""));

test("finds what a search of every alias at every word finds", () => {
  fc.assert(
    fc.property(text, (given) => {
      const found = findCandidates(names, given).map(({ start, end, aliases: indexes }) => ({
        start,
        end,
        entities: [
          ...new Set(indexes.map((index) => names.entities[names.alias(index).entity]?.id ?? "")),
        ].sort(),
      }));
      expect(found).toEqual(naive(given));
    }),
    { numRuns: 200 },
  );
}, 60_000);
