import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFingerprints } from "../../../spotting/buildFingerprints.ts";
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

test("without forms that ask for their letters' case, the fingerprints alone find the same spans", () => {
  const plain = gazetteer.map((entry) => ({
    ...entry,
    aliases: entry.aliases.filter(({ exact }) => !exact),
  }));
  const plainNames = openNames(compileNames(plain));
  const plainTable = openFingerprints(buildFingerprints(plain));
  fc.assert(
    fc.property(text, (given) => {
      expect(findPossible(plainTable, given)).toEqual(
        findCandidates(plainNames, given).map(({ start, end }) => ({ start, end })),
      );
    }),
    { numRuns: 1_000 },
  );
});

test("words that are no names are hardly ever taken for one", () => {
  const word = fc
    .string({ unit: fc.constantFrom(..."abdeiklmnoprstuvабвгдеи"), minLength: 3, maxLength: 9 })
    .map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1));
  const wrong = fc
    .sample(fc.array(word, { minLength: 50, maxLength: 50 }), 400)
    .map((words) => words.join(" "))
    .filter((given) => findPossible(table, given).length > findCandidates(names, given).length);
  expect(wrong.length).toBeLessThanOrEqual(1);
});

test("fingerprints of another layout are refused", () => {
  const bytes = buildFingerprints(gazetteer);
  bytes[0] = 99;
  expect(() => openFingerprints(bytes)).toThrow("build them again");
});
