import type { Quotation } from "./quotationMarks.ts";
import { type Span, splitSentences } from "./sentences.ts";
import { countWords } from "./tokens.ts";

/** Quotations of so few words and without punctuation at their end are terms and names: the words round them read on. */
const longestTerm = 2;

/** Whether a quotation is long enough to be words that somebody said, and not a term in quotation marks. */
export function mayBeSpeech(text: string, quotation: Quotation): boolean {
  const words = countWords(text, quotation.from, quotation.to, longestTerm + 1);
  if (words > longestTerm) return true;
  if (words === 0) return false;
  const inside = text.slice(quotation.from, quotation.to);
  const punctuated = /[.,!?…]\s*$/.test(inside);
  const introduced = /[:]\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start));
  return (
    punctuated ||
    introduced ||
    (/^[.,]?\s*[—–-]\s/.test(text.slice(quotation.end, quotation.end + 4)) && words > 0)
  );
}

/** Sentences of a stretch of the text, with offsets in the text. */
export function sentencesOf(text: string, { start, end }: Span, language: string): Span[] {
  const found = splitSentences(text.slice(start, end), language);
  return start === 0 ? found : found.map((span) => ({ start: span.start + start, end: span.end + start }));
}

/** Sentences, those that a quotation runs through taken together. */
export function joinOverQuotations(
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): readonly Span[] {
  if (quotations.length === 0) return sentences;
  const passages: Span[] = [];
  let next = 0;
  for (const span of sentences) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const quotation = quotations[next];
    const last = passages.at(-1);
    if (last && quotation && quotation.start < span.start && quotation.end > span.start) {
      passages[passages.length - 1] = { start: last.start, end: span.end };
    } else passages.push(span);
  }
  return passages;
}
