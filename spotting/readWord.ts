import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, unitClass } from "./foldTable.ts";
import { chainOf, FIRST_HASH, nextHash } from "./lexicon.ts";
import type { Lexicon, Names } from "./names.ts";

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

function sameCodes({ codes: all, starts }: Lexicon, word: number, length: number): boolean {
  const from = starts[word] ?? 0;
  for (let i = 0; i < length; i++) if (all[from + i] !== codes[i]) return false;
  return true;
}

/**
 * Reads the word that begins at `start`, and looks up every beginning of it as a stem; a stem counts when the rest
 * of the word is one of its endings. Folding, hashing and looking up go in one pass.
 */
export function readWord({ fold, lexicon }: Names, text: string, start: number): TextWord {
  const { entries, expansions } = fold;
  const { heads, next, hashes, lengths, wordOf, endingOf } = lexicon;
  const stems: number[] = [];
  let [length, hash, end, i] = [0, FIRST_HASH, start, start];
  const take = (code: number): void => {
    if (length === LONGEST_WORD) return;
    codes[length++] = code;
    hash = nextHash(hash, code);
    for (let stem = heads[chainOf(hash, heads.length)] ?? 0; stem > 0; stem = next[stem - 1] ?? 0)
      if (
        hashes[stem - 1] === hash &&
        lengths[stem - 1] === length &&
        sameCodes(lexicon, wordOf[stem - 1] ?? 0, length)
      )
        stems.push(stem - 1);
  };
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = entries[unit] ?? 0;
    const kind = entry >> CLASS_SHIFT;
    if (kind === unitClass.none) break;
    const code = entry & CODE_MASK;
    if (code >= FIRST_EXPANSION) (expansions[code - FIRST_EXPANSION] ?? []).forEach(take);
    else if (code > 0) take(code);
    // Accents and emphasis belong to the letter before; what nobody sees stays outside at the end.
    if (kind !== unitClass.skipped || (unit >= 0x300 && unit < 0x600)) end = i + 1;
  }
  if (length === LONGEST_WORD || stems.length === 0) return { end, next: i, words: [] };
  return { end, next: i, words: stems.filter((stem) => fits(stem)).map((stem) => wordOf[stem] ?? 0) };

  function fits(stem: number): boolean {
    const stemLength = lengths[stem] ?? 0;
    const ending = endingOf[stem] ?? 0;
    if (ending === 0) return stemLength === length;
    let rest = "";
    for (let at = stemLength; at < length; at++) rest += fold.letters.charAt(codes[at] ?? 0);
    return lexicon.endings[ending]?.test(rest) ?? false;
  }
}
