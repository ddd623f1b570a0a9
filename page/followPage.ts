import { type Changes, isEmpty, noChanges, noteChange, noteWhole } from "./changes.ts";
import { isElement } from "./composedTree.ts";
import { readingAttributes } from "./elementRole.ts";
import { createRestlessness, REST_MS } from "./restlessness.ts";
import type { Screening } from "./screen.ts";
import { createShadowRoots, type ShadowRoots } from "./shadowRoots.ts";

/** Following a page's changes may take this share of one core: after t ms of work, rest for t / share. */
export const SHARE_OF_CORE = 0.04;

/** Works off what changed. Answers the ms it took, or undefined if it was ended before it was through. */
type Work = (
  batch: Changes,
  roots: ShadowRoots,
  /** The blocks that have changed since. */
  changedSince: () => ReadonlySet<Element>,
) => Promise<number | undefined>;

/** Whoever works on a page that is followed. */
export type PageWorker = {
  readonly work: Work;
  /** Called within the observer's callback for every block whose text changed … */
  readonly onChanged?: (block: Element) => void;
  /** … and when elements have left the page: what becomes of their text out there, nobody tells. */
  readonly onLost?: () => void;
  /** Called for every open shadow root that is followed. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
};

type Options = {
  /** What is followed: the document's element. */
  readonly root: Element;
  readonly worker: PageWorker;
  /** Called for every open shadow root that is followed, whoever works on it. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  readonly signal: AbortSignal;
};

export type FollowedPage = {
  /** Whether the page changes so fast that its changes are not worked off until it rests. */
  readonly isRestless: () => boolean;
  /** The open shadow roots that are followed. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Has the page worked on once more, whether or not it changes. */
  readonly again: () => void;
  /**
   * Lets another go on from here, with what was looked through and whatever has changed since. Only while the work of the
   * one before is under way, which must not come back then.
   */
  readonly handOver: (to: PageWorker, screened: readonly Screening[]) => void;
};

/** Puts a worker to work on a page: on one that is followed already, or as the first. */
export type Follow = (worker: PageWorker) => FollowedPage;

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
 * Calls for work on a page as it stands, and on its changes until the signal ends it. The observer's callback only notes
 * what changed; the work comes in the next frame, before that is painted.
 */
export const followPage = ({ root, worker: first, onShadowRoot, signal }: Options): FollowedPage => {
  let worker = first;
  let changes: Changes = noChanges();
  /** Work is under way, or waits for its frame. */
  let isBusy = false;
  let isWorking = false;
  let restUntil = 0;
  let isRestless = false;
  const restlessness = createRestlessness();

  const work = async (): Promise<void> => {
    const batch = changes;
    changes = noChanges();
    const spent = await worker.work(batch, roots, () => changes.blocks);
    if (spent !== undefined) restUntil = performance.now() + spent / SHARE_OF_CORE;
  };

  const workAndGoOn = (): void => {
    isBusy = true;
    isWorking = true;
    void work().finally(() => {
      isBusy = false;
      isWorking = false;
      if (!isEmpty(changes)) schedule();
    });
  };

  const schedule = (): void => {
    if (isBusy || isRestless || signal.aborted) return;
    isBusy = true;
    const inNextFrame = (): void => {
      requestAnimationFrame(workAndGoOn);
    };
    const left = restUntil - performance.now();
    if (left > 0) setTimeout(inNextFrame, left);
    else inNextFrame();
  };

  const observer = new MutationObserver((records) => {
    let hasLost = false;
    for (const record of records) {
      const block = noteChange(changes, record);
      hasLost ||= losesElement(record);
      if (block === undefined) continue;
      worker.onChanged?.(block);
      // What it looked like when it was looked through may have kept the blocks inside of it from being read.
      if (isWorking && !changes.isWhole) changes.trees.add(block);
    }
    if (hasLost) worker.onLost?.();
    const isTooMuch = restlessness.note(records.length, performance.now());
    if (!isRestless && isTooMuch) {
      isRestless = true;
      noteWhole(changes);
      waitForRest();
    }
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
      worker.onShadowRoot?.(shadowRoot);
    },
    (host) => {
      changes.trees.add(host);
      schedule();
    },
    signal,
  );
  signal.addEventListener("abort", () => observer.disconnect());

  // The first work waits for no frame: a tab in the background has none.
  changes.trees.add(root);
  workAndGoOn();
  return {
    isRestless: () => isRestless,
    shadowRoots: roots.all,
    again: () => {
      changes.hasRemovals = true;
      schedule();
    },
    handOver: (to, screened) => {
      worker = to;
      for (const shadowRoot of roots.all()) to.onShadowRoot?.(shadowRoot);
      isBusy = false;
      changes.screened.push(...screened);
      if (!isRestless && !signal.aborted) workAndGoOn();
    },
  };
};
