import { type Separator, separators } from "./separator.ts";

/** Sequences of words and separators, as a tree: node 0 is the root. */
export type PhraseTree = {
  /** The node that a word after a separator leads to, made if need be. */
  readonly add: (node: number, separator: Separator, word: number) => number;
  /** Notes that an alias ends at a node. */
  readonly end: (node: number, alias: number) => void;
  /** Adds to `found` the nodes that a word after a separator of a text leads to. */
  readonly step: (node: number, separator: Separator, word: number, found: number[]) => void;
  /** The aliases that end at a node. */
  readonly ends: (node: number) => readonly number[];
  readonly goesOn: (node: number) => boolean;
};

/** Bits for the separator in a step's label. */
const SEPARATOR_BITS = 4;
const NONE: readonly number[] = [];

/** An empty tree; steps stand in one open-addressing table of three typed arrays. */
export function newPhraseTree(): PhraseTree {
  let size = 1 << 13;
  let [nodes, labels, children] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const ends: (number[] | undefined)[] = [undefined];
  const goesOn: boolean[] = [false];

  /** Where a step stands in the table, or would. */
  const slotOf = (node: number, label: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)) >>> 7;
    for (slot &= size - 1; children[slot] !== 0; slot = (slot + 1) & (size - 1))
      if (nodes[slot] === node && labels[slot] === label) break;
    return slot;
  };
  const put = (node: number, label: number, child: number): void => {
    const slot = slotOf(node, label);
    nodes[slot] = node;
    labels[slot] = label;
    children[slot] = child;
  };
  const grow = (): void => {
    const [oldNodes, oldLabels, old] = [nodes, labels, children];
    size *= 2;
    [nodes, labels, children] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    old.forEach((child, i) => {
      if (child !== 0) put(oldNodes[i] ?? 0, oldLabels[i] ?? 0, child);
    });
  };
  const follow = (node: number, separator: Separator, word: number): number =>
    children[slotOf(node, (word << SEPARATOR_BITS) | separator)] ?? 0;

  return {
    add: (node, separator, word) => {
      const known = follow(node, separator, word);
      if (known !== 0) return known;
      const child = ends.length;
      ends.push(undefined);
      goesOn.push(false);
      goesOn[node] = true;
      if (child * 2 > size) grow();
      put(node, (word << SEPARATOR_BITS) | separator, child);
      return child;
    },
    end: (node, alias) => {
      const list = ends[node];
      if (list === undefined) ends[node] = [alias];
      else list.push(alias);
    },
    step: (node, separator, word, found) => {
      const child = follow(node, separator, word);
      if (child !== 0) found.push(child);
      if (separator !== separators.space) return;
      // A name's hyphen (Nagorno Karabakh) or quotation marks may be missing in the text.
      const hyphened = follow(node, separators.hyphen, word);
      if (hyphened !== 0) found.push(hyphened);
      const quoted = follow(node, separators.quote, word);
      if (quoted !== 0) found.push(quoted);
    },
    ends: (node) => ends[node] ?? NONE,
    goesOn: (node) => goesOn[node] ?? false,
  };
}
