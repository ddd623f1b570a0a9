import { speakersOf } from "../drafting/speakersOf.ts";
import { attribute } from "../quoting/attribute.ts";
import { findMentions } from "../spotting/findMentions.ts";
import { named } from "./named.ts";
import type { OpenCorpus } from "./openCorpus.ts";
import type { Outcome } from "./outcome.ts";
import { titleOf } from "./titleOf.ts";

/** What the automatic attribution finds in a plain text. */
export const automaticStatements = (corpus: OpenCorpus, text: string): Outcome => {
  const { names, entities, entries } = corpus;
  const title = titleOf(text);
  const found = attribute(text, (part) => findMentions(names, part, { title }), {
    speakers: speakersOf(entities.values(), entries),
  });
  const lines = found.map(({ start, end, text: words, speaker, quotation }) => ({
    start,
    end,
    text: words,
    speaker: speaker === null ? null : named(entities, speaker),
    quotation,
  }));
  return { ok: true, lines };
};
