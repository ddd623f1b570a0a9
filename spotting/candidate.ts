/** A span that a name of the gazetteer may stand in; what it means is for the page to say (`resolveMentions`). */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  /** Indexes into `Names.aliases`; several if entities share the form. */
  readonly aliases: readonly number[];
};
