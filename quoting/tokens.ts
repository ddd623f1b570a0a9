import type { Mention } from "../spotting/mention.ts";
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
  /** Index of the masked quotation it stands in, or -1. */
  readonly quote: number;
};

/** Words keep inner hyphens, apostrophes and points between letters and digits ("haqqin.az", "Kavkaz-2020"). */
const wordOrMark = /[\p{L}\p{M}\p{N}]+(?:[-'’‘ʼ.‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const possessiveEnd = /['’‘ʼ](?:s)?$/u;

/** A stretch that other stretches are cut out of. */
export type Mask = { readonly start: number; readonly end: number };

/** Tokens of `text` from `start` to `end`. Mentions and masks are in order; masks do not overlap. */
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
  const part = text.slice(start, end);
  for (const match of part.matchAll(wordOrMark)) {
    const from = start + match.index;
    const value = match[0];
    const to = from + value.length;
    while ((mentions[mention]?.end ?? Number.POSITIVE_INFINITY) <= from) mention += 1;
    while ((masks[mask]?.end ?? Number.POSITIVE_INFINITY) <= from) mask += 1;
    const word = letterOrDigit.test(value);
    const first = value.charAt(0);
    tokens.push({
      start: from,
      end: to,
      lower: word ? value.toLowerCase() : value,
      word,
      capital: word && first !== first.toLowerCase(),
      mention: (mentions[mention]?.start ?? Number.POSITIVE_INFINITY) < to ? mention : -1,
      quote: (masks[mask]?.start ?? Number.POSITIVE_INFINITY) <= from ? mask : -1,
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
