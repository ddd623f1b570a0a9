import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, unitClass } from "./foldTable.ts";
import type { Names } from "./names.ts";
import { FIRST_HASH, nextHash } from "./wordTable.ts";

/** Longer words than this are no names. */
const LONGEST_WORD = 48;

/** A word of the text, and which words of the gazetteer it may be. */
export type TextWord = {
  /** After its last letter. */
  readonly end: number;
  /** Where the next character that is no part of the word stands. */
  readonly next: number;
  /** Numbers of the gazetteer's words whose form this is. */
  readonly words: readonly number[];
};

const codes = new Uint16Array(LONGEST_WORD);

/**
 * Reads the word that begins at `start`, and looks up every beginning of it as a stem; a stem counts when the rest
 * of the word is one of its endings. Folding, hashing and looking up go in one pass.
 */
export function readWord({ fold, words }: Names, text: string, start: number): TextWord {
  const { entries, expansions } = fold;
  const stems: number[] = [];
  let [length, hash, end, i] = [0, FIRST_HASH, start, start];
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = entries[unit] ?? 0;
    const kind = entry >> CLASS_SHIFT;
    if (kind === unitClass.none) break;
    const code = entry & CODE_MASK;
    for (const one of code < FIRST_EXPANSION ? [code] : (expansions[code - FIRST_EXPANSION] ?? [])) {
      if (one === 0 || length === LONGEST_WORD) continue;
      codes[length++] = one;
      hash = nextHash(hash, one);
      words.stems(hash, codes, length, stems);
    }
    // Accents and emphasis belong to the letter before; what nobody sees stays outside at the end.
    if (kind !== unitClass.skipped || (unit >= 0x300 && unit < 0x600)) end = i + 1;
  }
  if (length === LONGEST_WORD || stems.length === 0) return { end, next: i, words: [] };
  return { end, next: i, words: stems.filter((stem) => words.fits(stem, codes, length)).map(words.wordOf) };
}
