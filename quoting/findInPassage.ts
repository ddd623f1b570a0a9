import type { Finding, Passage } from "./passage.ts";
import { type Quoted, quotedSpeech } from "./quoted.ts";
import { reportedSpeech } from "./reported.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { findVerbCues } from "./verbCues.ts";
import { verbFinalSpeech } from "./verbFinal.ts";

type Found = {
  readonly findings: readonly Finding[];
  readonly quoted: readonly Quoted[];
  readonly before: Finding | null;
};

/** Of a passage that says nothing of who said what. */
export const nothingFound: Found = { findings: [], quoted: [], before: null };

/** All that one passage says of who said what, by the word order of its language. */
export function findInPassage(passage: Passage, book: SpeakerBook): Found {
  const { quotations, hits } = passage;
  if (quotations.length === 0 && hits.length === 0) return nothingFound;
  if (passage.cues.lexicon.order === "sov") return verbFinalSpeech(passage, book);
  const verbs = findVerbCues(passage, book);
  const { findings, before } = reportedSpeech(passage, book, verbs);
  return { findings, quoted: quotedSpeech(passage, book, verbs, findings), before };
}
