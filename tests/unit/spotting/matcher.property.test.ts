import fc from "fast-check";
import { expect, test } from "vitest";
import { compileNames } from "../../../spotting/compileNames.ts";
import { findCandidates } from "../../../spotting/findCandidates.ts";
import { openNames } from "../../../spotting/openNames.ts";
import { gazetteer } from "./gazetteer.ts";
import { naiveMatcher } from "./naiveMatcher.ts";
import { namedText } from "./namedText.ts";

/** Exact forms have rules of their own about case; the rest is the matcher's business. */
const entries = gazetteer.map((entry) => ({
  ...entry,
  aliases: entry.aliases.filter(({ exact }) => !exact),
  rules: { ...entry.rules, notIn: [] },
}));
const naive = naiveMatcher(entries);
const names = openNames(compileNames(entries));
const text = namedText(entries);

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
