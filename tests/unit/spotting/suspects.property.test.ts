import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildScout } from "../../../spotting/buildFingerprints.ts";
import { findPossible } from "../../../spotting/findPossible.ts";
import { CLASS_SHIFT, foldTable, letterRanges, unitClass } from "../../../spotting/foldTable.ts";
import { LETTERS, openScout } from "../../../spotting/scout.ts";
import { type KnownRuns, suspects } from "../../../spotting/suspects.ts";
import { gazetteer } from "./gazetteer.ts";
import { namedText } from "./namedText.ts";

const scout = openScout(buildScout(gazetteer));
/** Without signs that nobody sees: those are taken out before. */
const block = namedText(gazetteer).map((text) => text.replaceAll("\u00ad", ""));
const isCapital = (letter: string): boolean => /\p{Lu}/u.test(letter) && !/\p{Script=Georgian}/u.test(letter);
const isLetter = (letter: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(letter);
const inWord = new RegExp(`^${LETTERS}+`);
/** Whether a name's letters end there, somewhere in a text. */
const standsWhole = (name: string, text: string): boolean =>
  text.split(name).some((after, i) => i > 0 && !inWord.test(after));

const aliases = gazetteer.flatMap((entry) => entry.aliases.map(({ text }) => text));
/** A text with its first letters written otherwise, as others that count as the same. */
const rewritten = (text: string, picks: readonly number[]): string => {
  const { entries } = foldTable();
  return [...text]
    .map((letter, i) => {
      const pick = picks[i];
      const entry = entries[letter.charCodeAt(0)] ?? 0;
      // Half of them stay as they are.
      if (pick === undefined || pick % 2 === 0 || entry >> CLASS_SHIFT < unitClass.lower) return letter;
      const same = letterRanges.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((unit) => entries[unit] === entry),
      );
      return String.fromCharCode(same[(pick >> 1) % same.length] ?? letter.charCodeAt(0));
    })
    .join("");
};

describe("what may be a name in a text that has grown together", () => {
  it("is all that may be one in the blocks that it is made of", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const found = suspects(scout, blocks.join(""));
        for (const [index, block] of blocks.entries()) {
          const before = blocks.slice(0, index).join("").slice(-1);
          for (const { start, end } of findPossible(scout.table, block)) {
            // Only a capital begins within a run of letters; digits and Georgian have none.
            const hasGrown = start === 0 && isLetter(before);
            if (hasGrown && !isCapital(block.charAt(start))) continue;
            const name = block.slice(start, end);
            const grown =
              end === block.length
                ? (blocks
                    .slice(index + 1)
                    .join("")
                    .match(inWord)?.[0] ?? "")
                : "";
            expect(
              found.some(({ written, isGrown }) =>
                isGrown ? name.includes(written) : standsWhole(written, name + grown),
              ),
              `${name}|${grown}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("is there however the letters of a name are written: with diacritics, or those of other scripts that look the same", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...aliases),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (alias, picks) => {
          const text = `of ${rewritten(alias, picks)}.`;
          const possible = findPossible(scout.table, text);
          expect(suspects(scout, text).length > 0, text).toBe(possible.length > 0);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("is the same in parts, of which those that follow know what those before have told", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 2, maxLength: 5 }), (blocks) => {
        // Names go on after the words of other parts, and stand where they stood.
        const parts = [
          ...blocks,
          blocks.join(" "),
          ...blocks.map((text, i) => `${text} ${blocks[i - 1] ?? ""}`),
        ];
        const known: KnownRuns = new Map();
        const told = (more?: KnownRuns) => {
          const all = parts.flatMap((part) => suspects(scout, part, more));
          return [...new Set(all.map(({ written, isGrown }) => `${written} ${isGrown}`))].sort();
        };
        expect(told(known)).toEqual(told());
      }),
      { numRuns: 1_000 },
    );
  });

  const [place = ""] = gazetteer
    .flatMap(({ aliases }) => aliases.map(({ text }) => text))
    .filter((text) => /^[A-Z][a-z]{5,}$/.test(text));

  it("tells whether letters follow, of a name that stands there both ways both", () => {
    const grown = { written: place, isGrown: true };
    const whole = { written: place, isGrown: false };
    expect(suspects(scout, `${place}news`)).toEqual([grown]);
    expect(suspects(scout, `${place}news. ${place}.`)).toEqual([whole, grown]);
    expect(suspects(scout, `News${place} today`)).toEqual([whole]);
  });

  it("is nothing in words that no name begins", () => {
    expect(suspects(scout, "Nothing of it is on record, whoever Asked.")).toEqual([]);
  });
});
