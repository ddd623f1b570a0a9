import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, type FoldTable, unitClass } from "./foldTable.ts";
import type { Names } from "./names.ts";

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

/** The folded codes of the word that was read last: one array for all, as this runs for every capitalised word. */
export const foldedCodes = new Uint16Array(LONGEST_WORD + 2);
const NONE: readonly number[] = [];

/** How long a word is in folded codes (0: too long for a name), and where it ends. */
type ReadLetters = { readonly length: number; readonly end: number; readonly next: number };

/** Folds the word that begins at `start` into `foldedCodes`. */
export function readLetters({ entries, expansions }: FoldTable, text: string, start: number): ReadLetters {
  let length = 0;
  let end = start;
  let i = start;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = entries[unit] ?? 0;
    if (entry >> CLASS_SHIFT === unitClass.none) break;
    const code = entry & CODE_MASK;
    if (length >= LONGEST_WORD) length = LONGEST_WORD;
    else if (code >= FIRST_EXPANSION)
      for (const one of expansions[code - FIRST_EXPANSION] ?? NONE) foldedCodes[length++] = one;
    else if (code > 0) foldedCodes[length++] = code;
    // Accents and emphasis belong to the letter before; what nobody sees stays outside at the end.
    if (entry >> CLASS_SHIFT !== unitClass.skipped || (unit >= 0x300 && unit < 0x600)) end = i + 1;
  }
  return { end, next: i, length: length >= LONGEST_WORD ? 0 : length };
}

/** Reads the word that begins at `start`: folds it and looks it up. */
export function readWord({ fold, words }: Names, text: string, start: number): TextWord {
  const { length, end, next } = readLetters(fold, text, start);
  return { end, next, words: length === 0 ? NONE : words.lookUp(foldedCodes, length) };
}
