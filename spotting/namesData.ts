/**
 * The gazetteer as spotting needs it, small enough to travel inside the content script: what is the same for all is
 * said once, inflected forms follow from `paradigms` at run time, and everything of a kind stands together in one
 * string, which compresses well. Written by `compileNames`, read by `openNames`; nobody else looks inside.
 */
export type NamesData = {
  /** Layout of this data. */
  readonly version: 1;
  /** One line an entity: its id and, after a space, `f` or `m`. */
  readonly entities: string;
  /**
   * One line an entity, in the same order; aliases apart by `|`, each `flags text^paradigms`: flags `~` short,
   * `=` exact, `!` a longer name that is not the entity's; after the `^` one letter a word, `-` for none.
   */
  readonly aliases: string;
  /** What each letter stands for: names of paradigms, apart by spaces; letters apart by `|`. */
  readonly paradigms: string;
  /** Rules by index of the entity; words apart by `|`. */
  readonly rules: readonly RuleData[];
};

export type RuleData = {
  readonly entity: number;
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly near?: string;
  readonly notNear?: string;
};
