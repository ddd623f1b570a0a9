import { composedParent, isElement } from "./composedTree.ts";
import { nearestBlock } from "./containerOf.ts";
import type { Screening } from "./screen.ts";

/** More changed places than this in one batch, and the page is read whole: cheaper than many small readings. */
const HUGE_BATCH = 1_000;

/** What of a page must be read again. */
export type Changes = {
  /** Elements to read with everything inside them. */
  readonly trees: Set<Element>;
  /** Blocks to read by themselves, without the blocks inside them. */
  readonly blocks: Set<Element>;
  /** What has been looked through already: where a name may stand in it is to be read. */
  readonly screened: Screening[];
  hasRemovals: boolean;
  /** So much has changed that the page is to be read whole; places are no longer noted. */
  isWhole: boolean;
};

export const noChanges = (): Changes => ({
  trees: new Set(),
  blocks: new Set(),
  screened: [],
  hasRemovals: false,
  isWhole: false,
});

export const isEmpty = ({ trees, blocks, screened, hasRemovals, isWhole }: Changes): boolean =>
  trees.size + blocks.size + screened.length === 0 && !hasRemovals && !isWhole;

/** Notes that the page is to be read whole, and lets go of the places, which the page may have dropped meanwhile. */
export const noteWhole = (changes: Changes): void => {
  changes.isWhole = true;
  changes.trees.clear();
  changes.blocks.clear();
};

/**
 * Notes what a record changed, and answers the block whose text it changed, if there is one. Kept short: it runs inside
 * the observer's callback.
 */
export const noteChange = (changes: Changes, record: MutationRecord): Element | undefined => {
  const { target, type, addedNodes, removedNodes } = record;
  // An attribute that puts an element aside changes the text around the element.
  const changed = type === "attributes" ? composedParent(target) : target;
  const block = changed === null ? undefined : nearestBlock(changed);
  if (changes.isWhole) return block;
  if (type === "attributes") {
    changes.trees.add(target as Element); // only elements have attributes
  } else {
    for (const added of addedNodes) if (isElement(added)) changes.trees.add(added);
    if (removedNodes.length > 0) changes.hasRemovals = true;
  }
  if (block !== undefined) changes.blocks.add(block);
  if (changes.trees.size + changes.blocks.size > HUGE_BATCH) noteWhole(changes);
  return block;
};
