import { nearestBlock } from "./containerOf.ts";

/** More changed places than this in one batch, and the page is read whole: cheaper than many small readings. */
const HUGE_BATCH = 1_000;

/** What of a page must be read again. */
export type Changes = {
  /** Elements to read with everything inside them. */
  readonly trees: Set<Element>;
  /** Blocks to read by themselves, without the blocks inside them. */
  readonly blocks: Set<Element>;
  hasRemovals: boolean;
};

export const noChanges = (): Changes => ({ trees: new Set(), blocks: new Set(), hasRemovals: false });

export const isEmpty = ({ trees, blocks, hasRemovals }: Changes): boolean =>
  trees.size === 0 && blocks.size === 0 && !hasRemovals;

export const isHuge = ({ trees, blocks }: Changes): boolean => trees.size + blocks.size > HUGE_BATCH;

/**
 * Notes what a record changed, and answers the block whose text it changed, if there is one. Kept short: it runs inside
 * the observer's callback.
 */
export const noteChange = (changes: Changes, record: MutationRecord): Element | undefined => {
  const { target, type, addedNodes, removedNodes } = record;
  if (type === "attributes") {
    changes.trees.add(target as Element); // only elements have attributes
  } else {
    for (const added of addedNodes) if (added instanceof Element) changes.trees.add(added);
    if (removedNodes.length > 0) changes.hasRemovals = true;
  }
  // An attribute that puts an element aside changes the text around the element.
  const changed = type === "attributes" ? target.parentNode : target;
  const block = changed === null ? undefined : nearestBlock(changed);
  if (block !== undefined) changes.blocks.add(block);
  return block;
};
