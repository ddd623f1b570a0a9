import type { Changes } from "./changes.ts";
import { composedParent, holds, isElement, isShadowRoot } from "./composedTree.ts";
import { containerOf } from "./containerOf.ts";
import { inSlices } from "./inSlices.ts";
import type { PageNames } from "./pageNames.ts";
import { readContainer } from "./readContainer.ts";
import type { MayHold, Screen, Screening } from "./screen.ts";
import type { ShadowRoots } from "./shadowRoots.ts";

/** A block with more passages than this may be one of the very long texts. */
const MANY_PASSAGES = 4;

type Options = {
  readonly names: PageNames;
  /** What is read of the page; places outside it are left alone. */
  readonly root: Element;
  readonly roots: Pick<ShadowRoots, "within" | "all">;
  readonly screen: Screen;
  readonly signal: AbortSignal;
};

/** A block to read; and of the blocks nested in it, which are to be read as well: those within an element in which a name may stand. */
type Task = { readonly container: Element; readonly within?: Element; readonly mayHold?: MayHold };

/**
 * Reads what changed, in slices that yield to the page. Trees are looked through as a whole first; only blocks in which a
 * name may stand are read.
 * @returns ms spent reading
 */
export const readChanges = async (
  changes: Changes,
  { names, root, roots, screen, signal }: Options,
): Promise<number> => {
  const { isWhole } = changes;
  const trees = isWhole ? [root] : [...changes.trees];
  const blocks = [...changes.blocks];
  const screened = isWhole ? [] : [...changes.screened];
  /** Blocks read, and whether with everything inside. */
  const done = new Map<Element, boolean>();
  const stack: Task[] = [];
  /** Long work goes on step by step, so that none of it outlasts its slice. */
  let going: (() => boolean) | undefined;

  const run = ({ container, within, mayHold }: Task): void => {
    const isDeep = within === container;
    if (done.get(container) === true || (done.has(container) && within === undefined)) return;
    if (!container.isConnected) return;
    done.set(container, isDeep);
    const { passages, nested } = readContainer(container);
    if (passages.length > MANY_PASSAGES) going = names.reading(container, passages);
    else names.read(container, passages);
    if (within === undefined || mayHold === undefined) return;
    for (const block of nested.toReversed()) {
      if ((isDeep || holds(within, block)) && mayHold(block))
        stack.push({ container: block, within: block, mayHold });
    }
  };

  /** Puts the blocks in which a name may stand on the stack, once they have been looked through. */
  const take = (screening: Screening): void => {
    const mayHold = screening.mayHold();
    for (const scope of screening.holding()) {
      const within = isShadowRoot(scope) ? scope.host : scope;
      const container = containerOf(within, root);
      if (container !== undefined) stack.push({ container, within, mayHold });
    }
  };
  /** Looks through a tree, and takes what it holds. */
  const lookThrough = (tree: Element): void => {
    if (!tree.isConnected || containerOf(tree, root) === undefined) return;
    const screening = screen([tree, ...roots.within(tree)]);
    going = () => {
      if (screening.step()) return true;
      take(screening);
      return false;
    };
  };

  const spent = await inSlices(() => {
    if (going !== undefined) {
      if (!going()) going = undefined;
      return true;
    }
    const task = stack.pop();
    if (task !== undefined) {
      run(task);
      return true;
    }
    const known = screened.pop();
    if (known !== undefined) {
      take(known);
      return true;
    }
    const tree = trees.pop();
    if (tree !== undefined) {
      lookThrough(tree);
      return true;
    }
    const block = blocks.pop();
    const container = block?.isConnected ? containerOf(block, root) : undefined;
    if (container !== undefined) run({ container });
    return block !== undefined;
  }, signal);

  const isInTree = (block: Element): boolean => {
    for (let at: Node | null = block; at !== null; at = composedParent(at))
      if (isElement(at) && changes.trees.has(at)) return true;
    return false;
  };
  const followed = new Set<Node>(changes.hasRemovals ? [root.getRootNode(), ...roots.all()] : []);
  // Nobody tells that something has come into a shadow root that is not followed, as one within what is not read.
  const isAway = (block: Element): boolean => !followed.has(block.getRootNode()) || !holds(root, block);
  names.forget(
    (block) =>
      // Out of a shadow root that was not followed yet, nobody tells that something has left.
      !block.isConnected ||
      (changes.hasRemovals && isAway(block)) ||
      (!done.has(block) && (isWhole || isInTree(block))),
  );
  return spent;
};
