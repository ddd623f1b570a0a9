import { abbreviations, sentenceOpeners } from "./abbreviations.ts";

/** A stretch of text: `text.slice(start, end)`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than using it on a paragraph. */
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

const initials = /^(?:\p{Lu}|Yu|Ya|Zh|Sh|Ch|Kh|Ts|Дж)$/u;
const capitalsWithStops = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const ordinal = /^\d{1,2}$/;
/** How far round a break is looked. */
const longestLook = 40;
const closersAndAsks = "?!…”“\"»’')]";
const openers = "(«“„\"'‘[";
const startsWithCapital = /^\p{Lu}/u;
const firstWord = /^\p{L}+/u;
const ordinalLanguages: ReadonlySet<string> = new Set(["tr", "az", "de"]);
const askedInsideSpeech = /[?!…][”“"»’'“)\]]*\s*$/u;
const continuesInLowerCase = /^(?:[-–—]\s*)?\p{Ll}/u;
/** The segmenter takes an ellipsis for an ordinary character. */
const afterEllipsis = /…[”“"»’)\]]*\s+(?=[“„"«‘'([]*\p{Lu})/gu;
const strayOpeners = "”»’)]";
const strayClosers = /^[”»’)\]]+(?=\s|$|[.,;:!?])/u;

/** Whether the segmenter broke where no sentence ends, at `end` of what it took before (begun at `start`). */
function breaksWrongly(text: string, start: number, end: number, language: string): boolean {
  let last = end - 1;
  while (last >= start && isSpace(text, last)) {
    if (isLineBreak(text.charCodeAt(last))) return false;
    last -= 1;
  }
  const character = text.charAt(last);
  if (character !== "." && !closersAndAsks.includes(character)) return false;
  const after = text.slice(end, end + longestLook);
  if (character !== "." || isCloserBefore(text, last)) {
    if (
      continuesInLowerCase.test(after) &&
      askedInsideSpeech.test(text.slice(Math.max(start, end - longestLook), end))
    )
      return true;
  }
  if (character !== ".") return false;
  let from = last;
  while (
    from > start &&
    last - from < longestLook &&
    !isSpace(text, from - 1) &&
    !openers.includes(text.charAt(from - 1))
  )
    from -= 1;
  const word = text.slice(from, last);
  if (ordinalLanguages.has(language) && ordinal.test(word)) return true;
  if (abbreviations.has(word.toLowerCase())) return true;
  if (initials.test(word)) return startsWithCapital.test(after);
  if (!capitalsWithStops.test(word)) return false;
  const next = firstWord.exec(after)?.[0].toLowerCase();
  return next !== undefined && !sentenceOpeners.has(next);
}

const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isCloserBefore = (text: string, at: number): boolean => closersAndAsks.includes(text.charAt(at - 1));

/**
 * Sentences of one block of text, in order, without the white space around them; closing quotation marks stay
 * with their sentence. `Intl.Segmenter` (UAX #29, Sentence Boundaries) finds the breaks; those it makes after
 * abbreviations, initials, ordinal numbers and inside speech ("Why?" he asked) are taken back.
 */
export function splitSentences(text: string, language = "en"): Span[] {
  const found: Span[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    const span = trim(text, start, end);
    if (span.end <= span.start) return;
    let from = span.start;
    const sentence = text.slice(span.start, span.end);
    if (sentence.includes("…")) {
      for (const match of sentence.matchAll(afterEllipsis)) {
        const to = span.start + match.index + match[0].length;
        found.push(trim(text, from, to));
        from = to;
      }
    }
    found.push({ start: from, end: span.end });
  };
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    if (index > start && !breaksWrongly(text, start, end, language)) {
      const broken = isLineBreak(text.charCodeAt(index - 1));
      const stray = !broken && strayOpeners.includes(segment.charAt(0)) ? strayClosers.exec(segment) : null;
      const taken = stray?.[0].length ?? 0;
      end += taken;
      close();
      start = index + taken;
    }
    end = index + segment.length;
  }
  close();
  return found;
}

/** The span without white space at its ends. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 32 || code === 160 || (code >= 9 && code <= 13) || (code > 160 && /\s/.test(text.charAt(at)))
  );
}
