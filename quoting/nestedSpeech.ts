import type { Mention } from "../spotting/mention.ts";
import type { CueIndex } from "./cueIndex.ts";
import { makeDiscourse } from "./discourse.ts";
import { findInPassage } from "./findInPassage.ts";
import { makePassage } from "./passage.ts";
import { joinOverQuotations, mayBeSpeech, sentencesOf } from "./passages.ts";
import type { Quotation } from "./quotationMarks.ts";
import { type Said, saidBy } from "./said.ts";
import type { Span } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";

/** Shorter quotations hold no words of somebody else. */
const shortestHolder = 40;
/** Inside another's words only sure rules count, */
const surest = 0.8;
/** and they are a little less sure than outside. */
const factor = 0.9;

/**
 * Words of others inside the words of `outer`: only what a clear cue and a known name say. `sentences` are those of
 * the paragraph, if they are known.
 */
export function nestedSpeech(
  text: string,
  outer: Said,
  sentences: readonly Span[] | null,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  cues: CueIndex,
  book: SpeakerBook,
): Said[] {
  if (outer.end - outer.start < shortestHolder) return [];
  const inner = makeDiscourse(book);
  const speech = quotations.filter((quotation) => mayBeSpeech(text, quotation));
  const through = [outer.speaker ?? outer.speakerText];
  const own = sentences ? within(sentences, outer) : sentencesOf(text, outer, cues.lexicon.language);
  const found: Said[] = [];
  for (const part of joinOverQuotations(text, own, speech)) {
    const { findings, quoted } = findInPassage(makePassage(text, part, speech, mentions, cues), book);
    for (const quote of [...findings, ...quoted]) {
      const finding = "kind" in quote ? (quote.kind === "said" ? quote.finding : null) : quote;
      if (finding?.party?.kind !== "entity" || finding.sureness < surest) continue;
      const resolved = inner.resolve(finding.party, false);
      if (resolved.speaker === null || resolved.speaker === outer.speaker) continue;
      found.push(saidBy({ ...finding, sureness: finding.sureness * factor }, resolved, through));
    }
  }
  return found;
}

/** The sentences that reach into the stretch, cut to it. */
const within = (sentences: readonly Span[], { start, end }: Span): Span[] =>
  sentences
    .filter((sentence) => sentence.end > start && sentence.start < end)
    .map((sentence) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }));
