import type { Mention } from "../spotting/mention.ts";
import type { CueIndex } from "./cueIndex.ts";
import type { Quotation } from "./quotationMarks.ts";
import type { Span } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

/** One sentence, or several that one quotation holds together, with its words and the quotations to be attributed. */
export type Passage = {
  readonly start: number;
  readonly end: number;
  /** The whole text, which all offsets refer to. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indices of the tokens outside quotations that may begin a cue. */
  readonly hits: readonly number[];
  /** Quotations that are masked in the tokens; `Token.quote` counts in this list. */
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly cues: CueIndex;
};

/** A noun phrase that says who speaks. */
export type Party = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "entity" | "stranger" | "pronoun" | "role" | "collective" | "several";
  /** Ids that the phrase names; several where it is ambiguous or a list. Empty for strangers, pronouns and roles. */
  readonly entities: readonly string[];
  readonly gender: "f" | "m" | "" | "plural";
  /** Whether it is a person or a body, where known. */
  readonly person: boolean;
};

/** Words found to be said by a party. */
export type Finding = {
  readonly start: number;
  readonly end: number;
  readonly quotation: "direct" | "indirect" | "mixed";
  readonly party: Party | null;
  readonly cue: string;
  readonly rule: string;
  readonly sureness: number;
  /** The cue goes on with the last speaker ("added"). */
  readonly continues: boolean;
};

/** The passage from `start` to `end`, with those of the quotations masked that reach into it. */
export function makePassage(
  text: string,
  { start, end }: Span,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  cues: CueIndex,
): Passage {
  const own =
    quotations.length === 0
      ? quotations
      : quotations.filter((other) => other.end > start && other.start < end);
  const tokens = tokenize(text, start, end, mentions, own);
  const hits: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.quote === -1 && cues.triggers.has(token.lower)) hits.push(at);
  }
  return { start, end, text, tokens, hits, quotations: own, mentions, cues };
}
