import type { AttributedText } from "./attributedText.ts";
import type { Resolved } from "./discourse.ts";
import type { Finding } from "./passage.ts";

/** A result before the text is cut into slices. A later passage may still tell its speaker. */
export type Said = { -readonly [Key in Exclude<keyof AttributedText, "text">]: AttributedText[Key] };

/** The finding with who its party turned out to be. */
export function saidBy(finding: Finding, resolved: Resolved, through: readonly string[] = []): Said {
  return {
    start: finding.start,
    end: finding.end,
    speaker: resolved.speaker,
    speakerText: resolved.text,
    candidates: resolved.candidates,
    quotation: finding.quotation,
    cue: finding.cue,
    rule: finding.rule,
    sureness: Math.round(finding.sureness * resolved.sureness * 100) / 100,
    through,
  };
}

/** How often a whole sentence without any cue is the writer's, by judgement. */
const authorSureness = 0.8;

/** A sentence of the writer's. */
export function saidByAuthor(start: number, end: number): Said {
  return {
    start,
    end,
    speaker: null,
    speakerText: "",
    candidates: [],
    quotation: "author",
    cue: "",
    rule: "the writer's words",
    sureness: authorSureness,
    through: [],
  };
}

/** Gives a result to a speaker who was told of later. */
export function giveTo(
  said: Said,
  speaker: string | null,
  speakerText: string,
  candidates: readonly string[],
): void {
  said.speaker = speaker;
  said.speakerText = speakerText;
  said.candidates = candidates;
}
