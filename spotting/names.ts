import type { FoldTable } from "./foldTable.ts";
import type { PhraseTree } from "./phraseTree.ts";
import type { WordTable } from "./wordTable.ts";

/** One alias as it is matched. */
export type NameAlias = {
  /** Dictionary form. */
  readonly text: string;
  /** Index into `entities`; a name in `notIn` has that of the entity it is not. */
  readonly entity: number;
  readonly short: boolean;
  readonly exact: boolean;
  /** A longer name that only looks like the entity's: it wins, and names nothing. */
  readonly foreign: boolean;
  /** The pages where the form is ours: elsewhere it means something else (AB, BDT; Indien). */
  readonly only: "turkic" | "german" | "";
  /** Written without a capital: matches with and without one. */
  readonly lower: boolean;
};

export type NameEntity = { readonly id: string; readonly kind: string; readonly gender: "f" | "m" | "" };

/** Words folded; those ending in `*` are prefixes. */
export type NameRules = {
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly near: readonly string[];
  readonly notNear: readonly string[];
};

/** The gazetteer, open for matching. Made by `openNames`. */
export type Names = {
  readonly fold: FoldTable;
  /** A mark for the first three letters of every name's first word, capitalised and not; made when first asked for. */
  readonly gates: () => { readonly upper: Uint8Array; readonly lower: Uint8Array };
  /** Puts the names whose first word begins with these folded codes into the tables; before a look-up. */
  readonly prepare: (first: number, second: number, third: number) => void;
  readonly words: WordTable;
  readonly phrases: PhraseTree;
  /** The alias of an index. */
  readonly alias: (index: number) => NameAlias;
  /** The indexes of an entity's aliases: from the first to before the second. */
  readonly aliasesOf: (entity: number) => readonly [number, number];
  readonly entities: readonly NameEntity[];
  readonly rules: { readonly get: (entity: number) => NameRules | undefined };
};
