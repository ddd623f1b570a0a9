/**
 * How much each kind of match counts in a search.
 * Set by measurement with leave-one-out: docs/decisions/0006-ranking.md has the figures.
 */
export const searchWeights = {
  /** MiniSearch's boosts of the fields. */
  text: 1,
  around: 0.3,
  names: 0.2,
  /** A word that only begins like the query's last word, or has a typing error. */
  begun: 0.5,
  typo: 0.5,
  /** A word of another language by the glossary. */
  glossary: 0.7,
  /** The query names who says it, what it is about, or something related to that. */
  speaker: 1.2,
  entity: 1,
  related: 0.5,
  /** A word inside a name found counts less as a word: the name counts already. */
  insideName: 0.4,
} as const;

export type SearchWeights = { readonly [sign in keyof typeof searchWeights]: number };
