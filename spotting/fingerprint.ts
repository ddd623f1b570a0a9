import { type Separator, separators } from "./separator.ts";

/**
 * A fingerprint of a sequence of words: two hashes run over their folded letters side by side, of which 37 bits are
 * kept. `first` is FNV-1a over 16-bit units; both are mixed by MurmurHash3's finaliser before use.
 */
export type Fingerprint = { readonly first: number; readonly second: number };

export const EMPTY: Fingerprint = { first: 0x11c9dc5, second: 0x3c6ef372 };

/** FNV's prime. */
export const FIRST_FACTOR = 0x01000193;
export const nextFirst = (hash: number, code: number): number => Math.imul(hash ^ code, FIRST_FACTOR);
export const nextSecond = (hash: number, code: number): number =>
  Math.imul((hash ^ (hash >>> 15)) + code, 0x2c1b3c6d);

/** Folded letters have codes below this; what else goes into a fingerprint has its own. */
const SEPARATOR = 0x2000;
const WORD = 0x3000;

const next = ({ first, second }: Fingerprint, code: number): Fingerprint => ({
  first: nextFirst(first, code),
  second: nextSecond(second, code),
});

/** After a word, by its steady letters: where the next word goes on. */
export const afterWord = (steady: Fingerprint): Fingerprint => next(steady, WORD);
/** A hyphen or a quotation mark counts as white space, which may stand for it in a text (Nagorno Karabakh). */
export const withSeparator = (words: Fingerprint, separator: Separator): Fingerprint =>
  next(
    words,
    SEPARATOR +
      (separator === separators.hyphen || separator === separators.quote ? separators.space : separator),
  );

/** Spreads a hash over all bits (MurmurHash3, Appleby 2008). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
