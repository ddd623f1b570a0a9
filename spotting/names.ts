import type { FoldTable } from "./foldTable.ts";
import type { Separator } from "./separator.ts";

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

/** Words and their stems: separate chaining over a hash of folded codes, in typed arrays. */
export type Lexicon = {
  /** Heads of the chains by hash: index of a stem plus one. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  readonly wordOf: Int32Array;
  /** What may follow the stem: index into `endings`; 0 for nothing. */
  readonly endingOf: Uint8Array;
  /** Folded codes of all words, one after the other, and where each word's begin. */
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  readonly endings: readonly RegExp[];
};

/** Sequences of words, as a tree. */
export type Phrases = {
  readonly step: (node: number, separator: Separator, word: number) => number | undefined;
  /** Indexes of the aliases that end at a node. */
  readonly ends: readonly (readonly number[] | undefined)[];
  readonly goesOn: readonly boolean[];
};

/** The gazetteer, open for matching. Made by `openNames`. */
export type Names = {
  readonly fold: FoldTable;
  /** A bit for the first three letters of every name's first word, capitalised and not: most words end here. */
  readonly gateUpper: Uint8Array;
  readonly gateLower: Uint8Array;
  readonly lexicon: Lexicon;
  readonly phrases: Phrases;
  readonly aliases: readonly NameAlias[];
  readonly entities: readonly NameEntity[];
  readonly rules: ReadonlyMap<number, NameRules>;
};
