import type { AttributedText } from "./attributedText.ts";
import { reportRules } from "./reportedFinding.ts";
import type { Said } from "./said.ts";
import { type Span, trim } from "./sentences.ts";
import { countWords } from "./tokens.ts";

const hasWord = /[\p{L}\p{N}]/u;
/** What is left of a reported clause round a quotation in it is a statement only from this many words on. */
const fewestWordsLeft = 3;
/** "urged citizens to “…”": before the quotation the act has said nothing yet. */
const fewestWordsAfterCue = 4;
/** Marks at the ends of what is left when quotations are cut out. */
const ends = /^[\s”»,;:–—-]+|[\s“«„,;:–—-]+$/gu;

/**
 * Exact slices that do not overlap, save those with `through`, which lie inside another: quotations are cut out of
 * reported clauses, and both out of the writer's sentences.
 */
export function slices(
  text: string,
  said: readonly Said[],
  author: string | null,
  authorSentences: boolean,
): AttributedText[] {
  const outer = said.filter(({ through }) => through.length === 0);
  const direct = outer.filter(({ quotation }) => quotation === "direct").sort(byStart);
  const reported = outer
    .filter(({ quotation }) => quotation === "indirect" || quotation === "mixed")
    .sort(byStart);
  const taken: Said[] = [];
  for (const one of direct) if (one.start >= (taken.at(-1)?.end ?? 0)) taken.push(one);
  const cuts: Said[] = [...taken];
  const results: Said[] = [...taken];
  let reach = 0;
  let holder: Said | null = null;
  for (const one of reported) {
    // "X dismissed the claims of Y that …": Y's words come through X.
    if (holder && one.end <= holder.end && one.speaker !== holder.speaker) {
      if (one.speaker !== null && one.sureness >= surestNested) {
        results.push({ ...one, through: [holder.speaker ?? holder.speakerText] });
      }
      continue;
    }
    const start = Math.max(one.start, reach);
    if (start >= one.end) continue;
    reach = one.end;
    holder = one;
    for (const piece of without(start, one.end, taken)) {
      const span = bare(text, piece);
      const whole = piece.start === one.start && piece.end === one.end;
      if (!whole && isFrame(text, span, one)) continue;
      results.push({ ...one, ...(whole ? piece : span) });
    }
    cuts.push({ ...one, start });
  }
  if (authorSentences) {
    const sorted = cuts.sort(byStart);
    for (const one of outer) {
      if (one.quotation !== "author") continue;
      const pieces = without(one.start, one.end, sorted);
      for (const piece of pieces) {
        const whole = piece.start === one.start && piece.end === one.end;
        const span = whole ? piece : bare(text, piece);
        if (!hasWord.test(text.slice(span.start, span.end))) continue;
        results.push({
          ...one,
          ...span,
          speaker: author,
          rule: whole ? one.rule : "words round a statement",
        });
      }
    }
  }
  results.push(...said.filter(({ through }) => through.length > 0));
  return results.sort(byStart).map((one) => Object.assign(one, { text: text.slice(one.start, one.end) }));
}

/** What is left of a report beside a quotation says little: only its verb, or a word or two. */
function isFrame(text: string, { start, end }: Span, { cue, rule }: Said): boolean {
  if (countWords(text, start, end, fewestWordsLeft) < fewestWordsLeft) return true;
  const at = rule === reportRules.act.name ? text.indexOf(cue, start) : -1;
  if (at < 0 || at >= end) return false;
  return countWords(text, at + cue.length, end, fewestWordsAfterCue) < fewestWordsAfterCue;
}

/** What one speaker reports of another is believed from here on. */
const surestNested = 0.8;

const byStart = (a: Said, b: Said): number => a.start - b.start || b.end - a.end;

/** The stretch without what `cuts` (in order) take of it. */
function without(start: number, end: number, cuts: readonly Said[]): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (let index = firstReaching(cuts, start); index < cuts.length; index += 1) {
    const cut = cuts[index];
    if (!cut || cut.start >= end) break;
    if (cut.start > at) pieces.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

/** Index of the first cut that may reach beyond `at`. Cuts nearly never overlap, so ends are in order but for a few. */
function firstReaching(cuts: readonly Said[], at: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const stripped = words.replace(ends, "");
  const from = start + words.indexOf(stripped);
  return trim(text, from, from + stripped.length);
}
