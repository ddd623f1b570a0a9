import type { Mention } from "../spotting/mention.ts";

/** A text of the page with what may be names in it. */
export type SpottedText<Candidate> = { readonly text: string; readonly candidates: readonly Candidate[] };

/**
 * How names are found, in two steps: each text by itself, then all texts of the page together, as a bare surname is
 * somebody only where the page says who. What a candidate is, only the spotter knows.
 */
export type Spotter<Candidate = unknown> = {
  readonly find: (text: string) => readonly Candidate[];
  /**
   * In steps: each call of what is answered does a part, until it answers the mentions of each text, in the order of
   * the texts.
   */
  readonly resolve: (
    texts: readonly SpottedText<Candidate>[],
  ) => () => readonly (readonly Mention[])[] | undefined;
};
