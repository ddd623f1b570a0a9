import type { WordStarts } from "../../spotting/wordStarts.ts";

/** The names that every contender looks for. */
export type BenchNames = {
  /** Every form as it is written, none twice. */
  readonly texts: readonly string[];
  /** The same, compiled for On Record: `NamesData` as JSON. */
  readonly compiled: string;
  /** Their fingerprints, in base64. */
  readonly fingerprints: string;
  /** The same as every page gets them: of the fewest forms. */
  readonly scout: string;
  /** How their first words begin. */
  readonly wordStarts: WordStarts;
  /** How On Record's pages get the table that these are read with. */
  readonly packedFoldTable: string;
};

/** Looks for its names in a page; answers how many it found. */
export type Matcher = (root: Element) => number;

export type Contender = {
  readonly name: string;
  /** Everything that can be done before a page is known. */
  readonly build: (names: BenchNames) => Matcher;
};
