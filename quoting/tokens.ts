import type { Mention } from "../spotting/mention.ts";
import { capital, classAt, isHighSurrogate, joiner, letter, space } from "./characterClass.ts";
import type { PhraseTable } from "./cueIndex.ts";

/** A word or a mark of punctuation of the text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** Lower case for words; the mark itself for punctuation. */
  readonly lower: string;
  readonly word: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the mention it stands in, or -1. */
  readonly mention: number;
  /** Index of the masked quotation that it stands for, or -1. */
  readonly quote: number;
};

const possessiveEnd = /['’‘ʼ](?:s)?$/u;

/** A stretch that other stretches are cut out of. */
export type Mask = { readonly start: number; readonly end: number };

/** How many words stand between `start` and `end`, counting no further than `most`. */
export function countWords(text: string, start: number, end: number, most: number): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end && words < most; at += 1) {
    const word = classAt(text, at) >= letter;
    if (word && !inside) words += 1;
    inside = word;
  }
  return words;
}

/**
 * Tokens of `text` from `start` to `end`. Words keep inner hyphens, apostrophes and points between letters and digits
 * ("haqqin.az", "Kavkaz-2020"). Mentions and masks are in order; masks do not overlap, and what each covers is one token without words.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  masks: readonly Mask[],
): Token[] {
  const tokens: Token[] = [];
  let mention = firstEndingAfter(mentions, start);
  let mask = 0;
  let at = start;
  while (at < end) {
    while ((masks[mask]?.end ?? Number.POSITIVE_INFINITY) <= at) mask += 1;
    const masked = masks[mask];
    if (masked && masked.start <= at) {
      const stop = Math.min(masked.end, end);
      tokens.push({ start: at, end: stop, lower: "", word: false, capital: false, mention: -1, quote: mask });
      at = stop;
      continue;
    }
    const first = classAt(text, at);
    if (first === space) {
      at += 1;
      continue;
    }
    const from = at;
    let upper = first === capital;
    at += 1;
    if (first >= letter) {
      while (at < end) {
        const next = classAt(text, at);
        if (next >= letter) {
          upper ||= next === capital;
          at += 1;
        } else if (next === joiner && at + 1 < end && classAt(text, at + 1) >= letter) at += 1;
        else break;
      }
    } else if (isHighSurrogate(text, from) && at < end) at += 1;
    while ((mentions[mention]?.end ?? Number.POSITIVE_INFINITY) <= from) mention += 1;
    const value = text.slice(from, at);
    tokens.push({
      start: from,
      end: at,
      lower: upper ? value.toLowerCase() : value,
      word: first >= letter,
      capital: first === capital,
      mention: (mentions[mention]?.start ?? Number.POSITIVE_INFINITY) < at ? mention : -1,
      quote: -1,
    });
  }
  return tokens;
}

function firstEndingAfter(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the word is a possessive ("Zakharova’s"), given the text, as a mention may end before the apostrophe. */
export const isPossessive = (token: Token): boolean => token.word && possessiveEnd.test(token.lower);

/** The phrase of the table that begins at `tokens[at]`: how many tokens it takes and its value. */
export function phraseAt(
  table: PhraseTable,
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly value: string } | null {
  const known = table.get(tokens[at]?.lower ?? "");
  if (!known) return null;
  for (const { words, value } of known) {
    if (
      words.every((word, offset) => tokens[at + offset]?.lower === word && tokens[at + offset]?.quote === -1)
    ) {
      return { length: words.length, value };
    }
  }
  return null;
}
