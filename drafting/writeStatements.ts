import { stringify } from "yaml";
import type { DraftAttribution, DraftStatement } from "./draftStatements.ts";

const quoted = (text: string): string => JSON.stringify(text);

/** What a reviewer should know of a proposal, as a comment: who it may be where that is open, and the rule. */
const remark = ({ speaker, speakerText, candidates, quotation, rule, sureness }: DraftStatement): string => {
  const why = `${rule}, ${sureness} sure`;
  if (speaker !== null) return why;
  if (quotation === "author") return "The author's own words; who is the author?";
  const named = speakerText === "" ? "" : ` “${speakerText}”`;
  const perhaps = candidates.length > 0 ? `, perhaps ${candidates.join(" or ")}` : "";
  return `Who is it?${named}${perhaps} (${why})`;
};

const sliceOf = ({ text, occurrence }: { readonly text: string; readonly occurrence: number | undefined }) =>
  occurrence === undefined ? { text } : { text, occurrence };

const attributionItem = (part: DraftAttribution) => ({
  ...sliceOf(part),
  speaker: part.speaker,
  quotation: part.quotation,
  cue: part.cue,
});

/**
 * The file `corpus/statements/<id>.yaml` of proposed statements. It says `draft: true`, which the check of the corpus
 * refuses until a person has read it; a speaker that is not sure stays empty.
 */
export function writeStatements(id: string, statements: readonly DraftStatement[]): string {
  const items = statements.map((statement, index) => {
    const { block, speaker, quotation, cue, attributions } = statement;
    const item = {
      n: index + 1,
      block,
      ...sliceOf(statement),
      speaker: speaker ?? "",
      quotation,
      cue,
      ...(attributions.length === 0 ? {} : { attributions: attributions.map(attributionItem) }),
    };
    const yaml = stringify([item], {
      lineWidth: 0,
      defaultStringType: "QUOTE_DOUBLE",
      defaultKeyType: "PLAIN",
    });
    return `  # ${remark(statement).replaceAll("\n", " ")}\n${indent(yaml)}`;
  });
  return `document: ${quoted(id)}\ndraft: true # Read every statement against the text, then remove this line.\nstatements:\n${items.join("")}`;
}

const indent = (yaml: string): string => yaml.replace(/^(?=.)/gmu, "  ");
