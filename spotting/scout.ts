import { type FingerprintTable, openFingerprints } from "./fingerprintTable.ts";
import { TOLD_BY, type WordStarts } from "./wordStarts.ts";

/** Letters, digits and what stands in words, as the fold table has them: the inside of a class. */
const IN_WORDS =
  "\\dA-Za-z\\u00ad\\u00b5\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0259\\u0300-\\u036f\\u0400-\\u0481\\u0483-\\u0487\\u048a-\\u04ff" +
  "\\u0531-\\u0556\\u055b\\u055c\\u055e\\u0561-\\u0587\\u061c\\u10d0-\\u10ff\\u1c90-\\u1cbf\\u1e00-\\u1eff\\u200b-\\u200f\\u2060" +
  "\\ufb00-\\ufb06\\ufb13-\\ufb17\\ufeff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a";
/** One character of a word, as a class of an expression: a test holds it to the fold table. */
export const LETTERS = `[${IN_WORDS}]`;
const NO_LETTER = `[^${IN_WORDS}]`;
/** Where it is not told cheaply which letters are capitals, all of a block of letters are taken. */
const CAPITALS_NOT_ASCII =
  "\\u00c0-\\u00de\\u0100-\\u024f\\u0400-\\u042f\\u0460-\\u04ff\\u0531-\\u0556\\u1e00-\\u1eff\\ufb00-\\uff3a";
const GEORGIAN = "\\u10d0-\\u10ff\\u1c90-\\u1cbf";
/** Letters that are not ASCII, and signs in words; those of them that are Latin or stand in any script. */
const NOT_ASCII = "\\u00ad-\\u1fff\\ufb00-\\uff5a";
const LATIN_NOT_ASCII = "\\u00ad-\\u036f\\u1e00-\\u1fff\\ufb00-\\uff5a";
/** So many letters are told by their sequence at most before one that is not as usual. */
const USUAL = `[a-z\\d]{0,${TOLD_BY - 2}}`;

/** What `buildScout` built, to be written down. */
export type ScoutData = { readonly fingerprints: Uint8Array; readonly wordStarts: WordStarts };

/** What tells of every page whether a name may stand there. */
export type Scout = {
  readonly table: FingerprintTable;
  /** Runs of letters from a capital, digit or letter without case that a name may begin with. */
  readonly capitals: readonly RegExp[];
  /** Words in small letters that a name may begin with, each with what is no letter before. */
  readonly small: readonly RegExp[];
  /** The same where a text has letters that are not ASCII. */
  readonly smallNotAscii: readonly RegExp[];
};

/** Whether a text has letters that are not ASCII. */
export const notAscii = new RegExp(`[${NOT_ASCII}]`);

/**
 * Makes fingerprints ready for looking through pages. The engine does most of it: in code that has not run before an
 * expression is many times quicker than a loop, as long as it is of plain alternatives; hence several.
 * @throws if the fingerprints are of another layout.
 */
export function openScout({ fingerprints, wordStarts }: ScoutData): Scout {
  const { capitals, numbers, small, smallOthers } = wordStarts;
  const runs = (starts: string): RegExp => new RegExp(`${starts}${LETTERS}*`, "g");
  const words = (starts: string): RegExp => runs(NO_LETTER + starts);
  const hasSmall = small + smallOthers !== "";
  return {
    table: openFingerprints(fingerprints),
    capitals: [
      // Also what has a capital, or what is not ASCII, among the letters that it would be told by.
      ...(capitals === "" ? [] : [runs(`(?:${capitals}|[A-Z]${USUAL}[A-Z${NOT_ASCII}])`)]),
      runs(`[${CAPITALS_NOT_ASCII}${GEORGIAN}]`),
      ...(numbers === "" ? [] : [runs(`(?<!\\d)(?:${numbers}|\\d{1,${TOLD_BY - 1}}[${NOT_ASCII}])`)]),
    ],
    small: small === "" ? [] : [words(`(?:${small})`)],
    smallNotAscii: hasSmall
      ? [words(`[${smallOthers}${LATIN_NOT_ASCII}]`), words(`[a-z]${USUAL}[${NOT_ASCII}]`)]
      : [],
  };
}
