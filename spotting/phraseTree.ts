import { type Separator, separators } from "./separator.ts";

/** Sequences of words and separators, as a tree: node 0 is the root. */
export type PhraseTree = {
  readonly add: (node: number, separator: Separator, word: number) => number;
  /** Notes that an alias ends at a node. */
  readonly end: (node: number, alias: number) => void;
  /** The nodes that a word after a separator of a text leads to. */
  readonly step: (node: number, separator: Separator, word: number, found: number[]) => void;
  /** The aliases that end at a node. */
  readonly ends: (node: number) => readonly number[];
  readonly goesOn: (node: number) => boolean;
};

/** Room for separators and words in a step's key; products stay exact integers. */
const SEPARATORS = 16;
const WORDS = 2 ** 24;
const NONE: readonly number[] = [];

export function newPhraseTree(): PhraseTree {
  const steps = new Map<number, number>();
  const ends: (number[] | undefined)[] = [undefined];
  const goesOn: boolean[] = [false];
  const key = (node: number, separator: Separator, word: number) =>
    (node * SEPARATORS + separator) * WORDS + word;
  return {
    add: (node, separator, word) => {
      const at = key(node, separator, word);
      const known = steps.get(at);
      if (known !== undefined) return known;
      goesOn[node] = true;
      goesOn.push(false);
      const child = ends.push(undefined) - 1;
      steps.set(at, child);
      return child;
    },
    end: (node, alias) => {
      const list = ends[node];
      if (list === undefined) ends[node] = [alias];
      else list.push(alias);
    },
    step: (node, separator, word, found) => {
      const child = steps.get(key(node, separator, word));
      if (child !== undefined) found.push(child);
      if (separator !== separators.space) return;
      // A name's hyphen (Nagorno Karabakh) or quotation marks may be missing in the text.
      for (const missing of [separators.hyphen, separators.quote]) {
        const other = steps.get(key(node, missing, word));
        if (other !== undefined) found.push(other);
      }
    },
    ends: (node) => ends[node] ?? NONE,
    goesOn: (node) => goesOn[node] ?? false,
  };
}
