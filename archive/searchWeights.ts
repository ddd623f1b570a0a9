/**
 * How much each kind of match counts in a search.
 * Set by measurement: docs/decisions/0006-ranking.md has the figures.
 */
export const searchWeights = {
  /** MiniSearch's boosts of the fields: the statement's words, what stands around it, our glosses of its names. */
  text: 1,
  around: 0.3,
  names: 0.2,
  /** A word that begins like the query's last word, has a typing error, or means the same by the glossary. */
  begun: 0.5,
  typo: 0.5,
  glossary: 0.7,
  /** The query's name says it, is named in it, is its topic, or is related to one that is any of these. */
  speaker: 3,
  mention: 1,
  topic: 0.8,
  related: 0.5,
  /** A word that is but a part of a name. */
  suggested: 0.8,
  /** Words inside a name found, and words of our gloss of it. */
  insideName: 0.4,
  gloss: 0.15,
  /** Taken off for each statement of the same paragraph above it, as a share of its score. */
  sameBlock: 0.15,
} as const;

export type SearchWeights = { readonly [sign in keyof typeof searchWeights]: number };
