import type { Mention } from "../spotting/mention.ts";
import type { CueIndex } from "./cueIndex.ts";
import { makeDiscourse } from "./discourse.ts";
import { findInPassage } from "./findInPassage.ts";
import { makePassage } from "./passage.ts";
import { mayBeSpeech, splitPassages } from "./passages.ts";
import type { Quotation } from "./quotationMarks.ts";
import { type Said, saidBy } from "./said.ts";
import type { Span } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";

/** Shorter quotations hold no words of somebody else. */
const shortestHolder = 60;
/** Inside another's words only sure rules count, */
const surest = 0.8;
/** and they are a little less sure than outside. */
const factor = 0.9;

/** Words of others inside the words of `outer`, from `span`: only what a clear cue and a known name say. */
export function nestedSpeech(
  text: string,
  span: Span,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  cues: CueIndex,
  book: SpeakerBook,
  outer: Said,
): Said[] {
  if (span.end - span.start < shortestHolder) return [];
  const inner = makeDiscourse(book);
  const speech = quotations.filter((quotation) => mayBeSpeech(text, quotation));
  const through = [outer.speaker ?? outer.speakerText];
  return splitPassages(text, span, speech, cues.lexicon.language).flatMap((part) => {
    const { findings, quoted } = findInPassage(makePassage(text, part, speech, mentions, cues), book);
    const all = [...findings, ...quoted.flatMap((quote) => (quote.kind === "said" ? [quote.finding] : []))];
    return all.flatMap((finding): Said[] => {
      if (finding.party?.kind !== "entity" || finding.sureness < surest) return [];
      const resolved = inner.resolve(finding.party, false);
      if (resolved.speaker === null || resolved.speaker === outer.speaker) return [];
      return [saidBy({ ...finding, sureness: finding.sureness * factor }, resolved, through)];
    });
  });
}
