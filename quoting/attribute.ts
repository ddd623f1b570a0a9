import type { Mention } from "../spotting/mention.ts";
import type { AttributedText } from "./attributedText.ts";
import { splitSentences } from "./sentences.ts";
import type { SpeakerInfo } from "./speakerInfo.ts";

export type AttributeOptions = {
  /** What is known of the entities that `spot` finds; those not listed are never spoken for. */
  readonly speakers?: readonly SpeakerInfo[];
  /** BCP 47; guessed paragraph by paragraph where not given. */
  readonly language?: string;
  /** Entity of the text's author, for sentences that nobody else said; else a byline's, else null. */
  readonly author?: string;
  /** Whether the writer's own sentences are results too (default: yes). */
  readonly authorSentences?: boolean;
};

/** Who said what in a plain text: statements in order, each an exact slice. First version: the writer's own sentences. */
export function attribute(
  text: string,
  _spot: (text: string) => readonly Mention[],
  options: AttributeOptions = {},
): AttributedText[] {
  if (options.authorSentences === false) return [];
  return splitSentences(text, options.language).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    speaker: options.author ?? null,
    speakerText: "",
    candidates: [],
    quotation: "author",
    cue: "",
    rule: "author",
    sureness: 0.5,
  }));
}
