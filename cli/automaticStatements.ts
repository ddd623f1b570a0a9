import { attribute } from "../quoting/attribute.ts";
import type { SpeakerInfo } from "../quoting/speakerInfo.ts";
import { findMentions } from "../spotting/findMentions.ts";
import { named } from "./named.ts";
import type { OpenCorpus } from "./openCorpus.ts";
import type { Outcome } from "./outcome.ts";
import { titleOf } from "./titleOf.ts";

const speakersOf = ({ entries, entities }: OpenCorpus): readonly SpeakerInfo[] =>
  entries.map(({ id, name, kind, gender }) => {
    const entity = entities.get(id);
    const roles = [...(entity?.roles ?? []).map(({ text }) => text), entity?.description ?? ""];
    return { id, name, kind, gender, roles: roles.filter((role) => role !== "") };
  });

/** What the automatic attribution finds in a plain text. */
export const automaticStatements = (corpus: OpenCorpus, text: string): Outcome => {
  const { names, entities } = corpus;
  const title = titleOf(text);
  const found = attribute(text, (part) => findMentions(names, part, { title }), {
    speakers: speakersOf(corpus),
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
