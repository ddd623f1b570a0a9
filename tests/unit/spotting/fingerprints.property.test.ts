import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFingerprints, buildScout } from "../../../spotting/buildFingerprints.ts";
import { compileNames } from "../../../spotting/compileNames.ts";
import { confirmCandidates, findCandidates } from "../../../spotting/findCandidates.ts";
import { findPossible } from "../../../spotting/findPossible.ts";
import { openFingerprints } from "../../../spotting/fingerprintTable.ts";
import { openNames } from "../../../spotting/openNames.ts";
import { gazetteer } from "./gazetteer.ts";
import { namedText } from "./namedText.ts";

const names = openNames(compileNames(gazetteer));
const table = openFingerprints(buildFingerprints(gazetteer));
const text = namedText(gazetteer);

test("what the fingerprints find and the names confirm is what the names find by themselves", () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(confirmCandidates(names, given, findPossible(table, given))).toEqual(
        findCandidates(names, given),
      );
    }),
    { numRuns: 1_000 },
  );
});

/** Chance decides how often fingerprints are wrong: always the same texts, so that a test does not fail by chance. */
const sample = <T>(of: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(of, { seed: 8, numRuns });

test("without forms that ask for their letters' case, the fingerprints alone find nearly always the same", () => {
  const plain = gazetteer.map((entry) => ({
    ...entry,
    aliases: entry.aliases.filter(({ exact }) => !exact),
  }));
  const plainNames = openNames(compileNames(plain));
  const plainTable = openFingerprints(buildFingerprints(plain));
  const others = sample(text, 2_000).filter((given) => {
    const exact = findCandidates(plainNames, given).map(({ start, end }) => ({ start, end }));
    return JSON.stringify(findPossible(plainTable, given)) !== JSON.stringify(exact);
  });
  // The steady letters of one name's word may be those of another's: «Ирака» and «Иран» before the same word.
  expect(others.length).toBeLessThanOrEqual(10);
});

test("the fingerprints of the fewest forms tell of every text that has a name", () => {
  const scout = openFingerprints(buildScout(gazetteer).fingerprints);
  fc.assert(
    fc.property(text, (given) => {
      // Names that are another's make no difference, nor does a name whose later words are in small letters.
      const own = findCandidates(names, given).filter(
        ({ start, end, aliases }) =>
          !aliases.every((alias) => names.alias(alias).foreign) &&
          !/(?<![\p{L}\p{M}])\p{Ll}/u.test(given.slice(start, end)),
      );
      if (own.length > 0) expect(findPossible(scout, given)).not.toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test("words that are no names are hardly ever taken for one", () => {
  const word = fc
    .string({ unit: fc.constantFrom(..."abdeiklmnoprstuvабвгдеи"), minLength: 3, maxLength: 9 })
    .map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1));
  const texts = sample(fc.array(word, { minLength: 50, maxLength: 50 }), 400).map((words) => words.join(" "));
  const wrong = texts.filter(
    (given) => findPossible(table, given).length > findCandidates(names, given).length,
  );
  expect(wrong.length).toBeLessThanOrEqual(1);
});

test("fingerprints of another layout are refused", () => {
  const bytes = buildFingerprints(gazetteer);
  bytes[0] = 99;
  expect(() => openFingerprints(bytes)).toThrow("build them again");
});
