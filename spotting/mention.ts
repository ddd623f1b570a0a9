/** A span of text that names an entity. `text.slice(start, end)` is the mention, in UTF-16 units of the text as it was given. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /** The entity named; several, likeliest first, where the page leaves it open: the card then offers the candidates. */
  readonly entities: readonly string[];
  /** The alias that matched, in its dictionary form, for "Why this?". */
  readonly alias: string;
};
