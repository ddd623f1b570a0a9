import { type Changes, isEmpty, noChanges, noteChange, noteWhole } from "./changes.ts";
import { isElement } from "./composedTree.ts";
import { readingAttributes } from "./elementRole.ts";
import { inSlices } from "./inSlices.ts";
import type { PageNames, PlacedMention } from "./pageNames.ts";
import type { PaintChoice } from "./paintChoice.ts";
import type { Painter } from "./painter.ts";
import { readChanges } from "./readChanges.ts";
import { createRestlessness, REST_MS } from "./restlessness.ts";
import { createShadowRoots } from "./shadowRoots.ts";

/** Following a page's changes may take this share of one core: after t ms of work, rest for t / share. */
const SHARE_OF_CORE = 0.04;

export type ReadingOptions = {
  /** What is read: the document's element. */
  readonly root: Element;
  readonly names: PageNames;
  readonly painter: Pick<Painter, "paint" | "unpaint">;
  /** Which of the names are painted; all of them, if not told. */
  readonly choose?: PaintChoice;
  /** Called after each reading, with whether any mention changed. */
  readonly onRead: (hasChanged: boolean) => void;
  /** Called for every open shadow root that is read. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  readonly signal: AbortSignal;
};

export type ReadingPage = {
  /** Whether the page changes so fast that its changes are not read until it rests. */
  readonly isRestless: () => boolean;
  /** The open shadow roots that are read. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Settles the names anew although the page has not changed, as more is known of them now. */
  readonly resolveNow: () => void;
};

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...readingAttributes],
};

const losesElement = ({ removedNodes }: MutationRecord): boolean => {
  for (const removed of removedNodes) if (isElement(removed)) return true;
  return false;
};

/**
 * Reads a page, paints its names, and follows its changes until the signal ends it. The observer's callback only notes
 * what changed and takes stale paint off; the reading comes in the next frame, before that is painted, so that text
 * replaced by the same text does not flicker.
 */
export const readPage = (options: ReadingOptions): ReadingPage => {
  const { root, names, painter, onRead, onShadowRoot, signal } = options;
  const choose: PaintChoice =
    options.choose ?? ((changed) => changed.map((block) => [block, names.of(block)]));
  let changes: Changes = noChanges();
  let isWorking = false;
  /** A reading is under way, or waits for its frame. */
  let isBusy = false;
  let isToResolve = false;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let isRestless = false;
  const restlessness = createRestlessness();
  /** Blocks that the painter keeps paint for. */
  const painted = new Set<Element>();
  const paint = (container: Element, mentions: readonly PlacedMention[]): void => {
    if (mentions.length === 0) painted.delete(container);
    else painted.add(container);
    painter.paint(container, mentions);
  };

  const work = async (): Promise<void> => {
    const batch = changes;
    changes = noChanges();
    const reading = await readChanges(batch, names, root, signal, roots.look);
    if (signal.aborted) return;
    // No event tells of a page that has made itself an editor; its text changes soon after.
    if (root.ownerDocument.designMode === "on") names.forget(() => true);
    isToResolve = false;
    const resolve = names.resolving();
    let changed: readonly Element[] | undefined;
    const resolving = await inSlices(() => {
      changed = resolve();
      return changed === undefined;
    }, signal);
    if (signal.aborted || changed === undefined) return;
    const started = performance.now();
    for (const [container, mentions] of choose(changed)) paint(container, mentions);
    // What changed while it was being read stays unpainted until it is read again.
    for (const container of changes.blocks) painter.unpaint(container);
    onRead(changed.length > 0);
    const now = performance.now();
    restUntil = now + (reading + resolving + now - started) / SHARE_OF_CORE;
  };

  const workAndGoOn = (): void => {
    isBusy = true;
    isWorking = true;
    void work().finally(() => {
      isBusy = false;
      isWorking = false;
      if (isToResolve) resolveNow();
      else if (!isEmpty(changes)) schedule();
    });
  };

  const schedule = (): void => {
    if (isBusy || isRestless || signal.aborted) return;
    isBusy = true;
    const inNextFrame = (): void => {
      frame = requestAnimationFrame(workAndGoOn);
    };
    const left = restUntil - performance.now();
    if (left > 0) rest = setTimeout(inNextFrame, left);
    else inNextFrame();
  };

  const resolveNow = (): void => {
    isToResolve = true;
    // A page that never rests is read as a whole once it does.
    if (isWorking || isRestless || signal.aborted) return;
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    workAndGoOn();
  };

  const observer = new MutationObserver((records) => {
    let hasLost = false;
    for (const record of records) {
      const block = noteChange(changes, record);
      if (block !== undefined) painter.unpaint(block);
      hasLost ||= losesElement(record);
    }
    // What becomes of their text out there, nobody tells; they may be back before the next reading.
    if (hasLost) for (const block of painted) if (!block.isConnected) painter.unpaint(block);
    if (!isRestless && restlessness.note(records.length, performance.now())) {
      isRestless = true;
      noteWhole(changes);
      waitForRest();
    } else if (isRestless) restlessness.note(records.length, performance.now());
    schedule();
  });
  const waitForRest = (): void => {
    setTimeout(() => {
      if (signal.aborted) return;
      isRestless = !restlessness.hasRest(performance.now());
      if (isRestless) waitForRest();
      else schedule();
    }, REST_MS);
  };
  observer.observe(root, observed);
  const roots = createShadowRoots(
    (shadowRoot) => {
      observer.observe(shadowRoot, observed);
      onShadowRoot?.(shadowRoot);
    },
    (host) => {
      changes.trees.add(host);
      schedule();
    },
    signal,
  );
  signal.addEventListener("abort", () => observer.disconnect());

  // The first reading waits for no frame: a tab in the background has none.
  changes.trees.add(root);
  workAndGoOn();
  return { isRestless: () => isRestless, shadowRoots: roots.all, resolveNow };
};
