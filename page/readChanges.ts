import type { Changes } from "./changes.ts";
import { holds } from "./composedTree.ts";
import { containerOf } from "./containerOf.ts";
import { inSlices } from "./inSlices.ts";
import type { PageNames } from "./pageNames.ts";
import { readContainer } from "./readContainer.ts";

/** A block with more passages than this may be one of the very long texts. */
const MANY_PASSAGES = 4;

/** A block to read, and the element within it whose nested blocks are to be read as well. */
type Task = { readonly container: Element; readonly within: Element | undefined };

/**
 * Reads what changed, block by block, in slices that yield to the page.
 * @param root what is read of the page; places outside it are left alone
 * @param onElement called with every block element that is read
 * @returns ms spent reading
 */
export const readChanges = async (
  changes: Changes,
  names: PageNames,
  root: Element,
  signal: AbortSignal,
  onElement?: (container: Element) => void,
): Promise<number> => {
  const { isWhole } = changes;
  const trees = isWhole ? [root] : [...changes.trees];
  const blocks = [...changes.blocks];
  /** Blocks read, and whether with everything inside. */
  const done = new Map<Element, boolean>();
  const stack: Task[] = [];
  /** Long texts are spotted passage by passage, so that none of them outlasts its slice. */
  let spotting: (() => boolean) | undefined;

  const run = ({ container, within }: Task): void => {
    const isDeep = within === container;
    if (done.get(container) === true || (done.has(container) && within === undefined)) return;
    if (!container.isConnected) return;
    done.set(container, isDeep);
    const { passages, nested } = readContainer(container);
    onElement?.(container);
    if (passages.length > MANY_PASSAGES) spotting = names.reading(container, passages);
    else names.read(container, passages);
    if (within === undefined) return;
    for (const block of nested.toReversed()) {
      if (isDeep || holds(within, block)) stack.push({ container: block, within: block });
    }
  };

  /** Reads the block that an element stands in; what stands in none that is read is forgotten. */
  const start = (element: Element, isTree: boolean): void => {
    if (!element.isConnected) return;
    const container = containerOf(element, root);
    if (container === undefined) names.forget((block) => holds(element, block));
    else run({ container, within: isTree ? element : undefined });
  };

  const spent = await inSlices(() => {
    if (spotting !== undefined) {
      if (!spotting()) spotting = undefined;
      return true;
    }
    const task = stack.pop();
    if (task !== undefined) {
      run(task);
      return true;
    }
    const tree = trees.pop();
    if (tree !== undefined) {
      start(tree, true);
      return true;
    }
    const block = blocks.pop();
    if (block !== undefined) start(block, false);
    return block !== undefined;
  }, signal);
  if (isWhole) names.forget((block) => !done.has(block));
  else if (changes.hasRemovals) names.forget((block) => !holds(root, block));
  return spent;
};
