import { type FingerprintTable, openFingerprints } from "./fingerprintTable.ts";
import type { SmallStarts } from "./smallStarts.ts";

/** All that may be letters, digits or in them, and much else: told by what surely is none, so that one class does for all scripts. */
export const LETTERS = "[^\\0-/:-@[-`{-\\u00ac\\u2000-\\u200a\\u2010-\\u205f\\u3000-\\u303f]";
const NO_LETTER = LETTERS.replace("^", "");
/** Where it is not told cheaply which letters are capitals, all of a block of letters are taken. */
const CAPITALS =
  "A-Z\\u00c0-\\u00de\\u0100-\\u024f\\u0400-\\u042f\\u0460-\\u04ff\\u0531-\\u0556\\u1e00-\\u1eff\\ufb00-\\uff3a";
const UNCASED = "0-9\\u10d0-\\u10ff\\u1c90-\\u1cbf";
/** Letters that are not ASCII, and signs in words; those of them that are Latin or stand in any script. */
const NOT_ASCII = "\\u00ad-\\u1fff\\ufb00-\\uff5a";
const LATIN_NOT_ASCII = "\\u00ad-\\u036f\\u1e00-\\u1fff\\ufb00-\\uff5a";

/** What `buildScout` built, to be written down. */
export type ScoutData = { readonly fingerprints: Uint8Array; readonly smallStarts: SmallStarts };

/** What tells of every page whether a name may stand there. */
export type Scout = {
  readonly table: FingerprintTable;
  /** Runs of letters from their first capital, digit or letter that has no case. */
  readonly capitals: RegExp;
  /** Words that a name in small letters may begin with, each after what is no letter; they need not have `letters`. */
  readonly small: readonly { readonly letters: RegExp; readonly words: RegExp }[];
};

/**
 * Makes fingerprints ready for looking through pages. The engine does most of it: in code that has not run before an
 * expression is many times quicker than a loop, as long as it is a simple one.
 * @throws if the fingerprints are of another layout.
 */
export function openScout({ fingerprints, smallStarts: { ascii, others } }: ScoutData): Scout {
  const words = (starts: string): RegExp => new RegExp(`${NO_LETTER}${starts}${LETTERS}*`, "g");
  const notAscii = new RegExp(`[${NOT_ASCII}]`);
  const small = [];
  if (ascii !== "") small.push({ letters: /[a-z]/, words: words(`(?:${ascii})`) });
  if (ascii + others !== "") {
    small.push({ letters: notAscii, words: words(`[${others}${LATIN_NOT_ASCII}]`) });
    // Written here with a diacritic, or with a letter of another script that looks the same.
    small.push({ letters: notAscii, words: words(`[a-z]{1,3}[${NOT_ASCII}]`) });
  }
  return {
    table: openFingerprints(fingerprints),
    capitals: new RegExp(`[${CAPITALS}${UNCASED}]${LETTERS}*`, "g"),
    small,
  };
}
