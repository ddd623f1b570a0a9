/**
 * How much each sign counts for a statement's place on a card, each sign being between 0 and 1.
 * Set by measurement with leave-one-out: docs/decisions/0006-ranking.md has the figures.
 */
export const cardWeights = {
  /** Words of the sentence or paragraph around the mention that the statement shares. */
  words: 1.5,
  /** Words of the page's title that it shares. */
  title: 0.3,
  /** Words of our description of the entity that it shares: a corridor's road. */
  description: 0.3,
  /** Other entities of the page that it names, the rarer the more. */
  entities: 0.5,
  /** It is the entity's own saying. */
  by: 1,
  /** It says enough to stand alone. */
  substance: 0.5,
  /** In quotation marks or an answer, rather than reported, rather than the writer's own. */
  quotation: 0.2,
  /** How late it is between the oldest and the newest candidate. */
  recency: 0.1,
  /** Taken off where only a related entity links it to the mention. */
  related: 0.8,
  /** Taken off for each statement of the same speaker above it, unless the speaker is the entity. */
  sameSpeaker: 0.1,
  /** Taken off for each statement of the same paragraph above it: one look into the source shows both. */
  sameBlock: 0.2,
  /** Taken off for each statement of the same document above it. */
  sameSource: 0.1,
} as const;

export type CardWeights = { readonly [sign in keyof typeof cardWeights]: number };
