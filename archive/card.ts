import type { Entity } from "./entity.ts";
import type { Statement } from "./statement.ts";

/** Where a mention stands: what ranking may use. */
export type Context = {
  /** The sentence or paragraph around the mention. */
  readonly text: string;
  /** The page's title. */
  readonly title: string;
  /** Ids of the other entities named nearby and on the page. */
  readonly entities: readonly string[];
  /** The alias that matched. */
  readonly alias: string;
};

/** Why a statement is on the card. */
export type Why = {
  /** The alias of the page that matched. */
  readonly alias: string;
  /** Words that the context and the statement share, as the statement has them. */
  readonly words: readonly string[];
  /** Entities that both name. */
  readonly entities: readonly string[];
  /** The relation by which a related entity's statement is here: Lachin corridor is named after Lachin. */
  readonly through: { readonly entity: string; readonly relation: string } | undefined;
};

export type CardStatement = {
  readonly statement: Statement;
  readonly score: number;
  /** Said by the entity, or about it. */
  readonly role: "by" | "about";
  /** Slices of the statement's text to mark. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly why: Why;
};

/** What a card shows for one mention: all that is on record, best first for this context. */
export type Card = {
  readonly entity: Entity;
  readonly statements: readonly CardStatement[];
};
