import type { Quotation } from "./quotationMarks.ts";
import { type Span, splitSentences } from "./sentences.ts";

const wordCharacter = /[\p{L}\p{N}]+/gu;

/** Quotations of so few words and without punctuation at their end are terms and names: the words round them read on. */
const longestTerm = 2;

/** Whether a quotation is long enough to be words that somebody said, and not a term in quotation marks. */
export function mayBeSpeech(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.from, quotation.to);
  const words = inside.match(wordCharacter)?.length ?? 0;
  if (words > longestTerm) return true;
  if (words === 0) return false;
  const punctuated = /[.,!?…]\s*$/.test(inside);
  const introduced = /[:]\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start));
  return (
    punctuated ||
    introduced ||
    (/^[.,]?\s*[—–-]\s/.test(text.slice(quotation.end, quotation.end + 4)) && words > 0)
  );
}

/** Sentences of a stretch, those that a quotation runs through taken together. */
export function splitPassages(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
  language: string,
): Span[] {
  const passages: Span[] = [];
  let next = 0;
  for (const sentence of splitSentences(text.slice(start, end), language)) {
    const span = { start: sentence.start + start, end: sentence.end + start };
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const quotation = quotations[next];
    const last = passages.at(-1);
    if (last && quotation && quotation.start < span.start && quotation.end > span.start) {
      passages[passages.length - 1] = { start: last.start, end: span.end };
    } else passages.push(span);
  }
  return passages;
}
