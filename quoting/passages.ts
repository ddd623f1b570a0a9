import type { Quotation } from "./quotationMarks.ts";
import { type Span, splitSentences } from "./sentences.ts";
import { countWords } from "./tokens.ts";

/** Quotations of so few words and without punctuation at their end are terms and names: the words round them read on. */
const longestTerm = 2;

/** «“Hazırız” dedi», «“Biz hazırıq”, – deyə …»: words of saying right behind the marks. */
const saidBehind = /^[,\s–—-]*(?:diye|deyə|dedi|deyib|deyir|diyen|deyən|diyerek|şeklinde)(?!\p{L})/u;

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
    saidBehind.test(text.slice(quotation.end, quotation.end + 14)) ||
    (/^[.,]?\s*[—–-]\s/.test(text.slice(quotation.end, quotation.end + 4)) && words > 0)
  );
}

/** Sentences of a stretch of the text, with offsets in the text. */
export function sentencesOf(text: string, { start, end }: Span, language: string): Span[] {
  const found = splitSentences(text.slice(start, end), language);
  return start === 0 ? found : found.map((span) => ({ start: span.start + start, end: span.end + start }));
}

/** “Why?” Aliyev asked.: what follows a question in marks is no sentence of its own. */
const endsAsking = /[?!…][”"»’]+\s*$/u;
const tellsWhoAsked =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+){1,5}(?:said|says|asked|asks|told|exclaimed|wondered|replied|answered|shouted|added|wrote)(?!\p{L})/u;
const longestTeller = 80;

/** Sentences, those that a quotation runs through or that tell who asked taken together. */
export function joinOverQuotations(
  text: string,
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
    const through = quotation && quotation.start < span.start && quotation.end > span.start;
    const tells =
      last &&
      endsAsking.test(text.slice(last.end - 4, last.end)) &&
      tellsWhoAsked.test(text.slice(span.start, span.start + longestTeller));
    if (last && (through || tells)) {
      passages[passages.length - 1] = { start: last.start, end: span.end };
    } else passages.push(span);
  }
  return passages;
}
