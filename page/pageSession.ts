import { openRoots } from "./openRoots.ts";
import type { ProseDecision } from "./prose.ts";

/**
 * How long after the first change of a page it is decided again, in ms: an application shows its article some time
 * after its shell, and whether it is one can only be told by looking. Longer every time, until the address changes.
 */
const DECIDE_AGAIN_MS = [300, 700, 1_500, 3_000, 8_000, 20_000, 60_000] as const;

export type PageSession<Page> = {
  readonly decision: () => ProseDecision;
  /** The page at work, while it is prose. */
  readonly page: () => Page | undefined;
  /** Decides again and starts anew, as the reader wants it otherwise now. */
  readonly restart: () => void;
};

/** An article comes as elements, or as text in text nodes that were there before. */
const observed: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Whether something in a root waits for the code of its custom element: a shadow root that it attaches is no change. */
const waitsForCode = (root: Document | ShadowRoot): boolean => root.querySelector(":not(:defined)") !== null;

type Options<Page> = {
  readonly decide: () => ProseDecision;
  /** What can be told of the page at no cost; `decide` itself, if not given. */
  readonly glance?: () => ProseDecision;
  /**
   * Puts On Record to work; it calls `onRead` after every reading, and stops when the signal says so. Where nothing but
   * a glance has been taken so far, `isProse` decides: to be asked before the page is shown anything or followed.
   */
  readonly start: (signal: AbortSignal, onRead: () => void, isProse: () => boolean) => Page;
  readonly signal: AbortSignal;
};

/** Parts of one document are one page: its fragment is no other address. */
const address = (): string => location.href.split("#")[0] ?? "";

/**
 * Decides whether the document is prose, and decides again when it has become another: the article of an application
 * comes after its shell, a single-page site goes to another address without loading, `document.open` writes it anew.
 */
export const createPageSession = <Page>(options: Options<Page>): PageSession<Page> => {
  const { decide, glance = decide, start, signal } = options;
  let decision = glance();
  let isGlance = glance !== decide && decision.isProse;
  let running: { readonly page: Page; readonly stop: AbortController } | undefined;
  let decidedAt = address();
  let decidedTimes = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    running?.stop.abort();
    running = undefined;
  };
  const apply = (): void => {
    if (!decision.isProse) stop();
    else if (running === undefined) {
      const controller = new AbortController();
      running = { page: start(controller.signal, notice, () => settled().isProse), stop: controller };
    }
    // A page that is read tells of its changes by itself.
    if (running !== undefined) {
      waiting.disconnect();
      return;
    }
    const roots = [document, ...openRoots(document)];
    for (const root of roots) waiting.observe(root, observed);
    if (decidedTimes < DECIDE_AGAIN_MS.length && roots.some(waitsForCode)) schedule();
  };
  const settled = (): ProseDecision => {
    if (isGlance) {
      isGlance = false;
      decision = decide();
      if (!decision.isProse) apply();
    }
    return decision;
  };
  const decideAgain = (): void => {
    again = undefined;
    if (signal.aborted) return;
    decidedTimes += 1;
    isGlance = false;
    decision = decide();
    apply();
  };
  const schedule = (): void => {
    again ??= setTimeout(decideAgain, DECIDE_AGAIN_MS[Math.min(decidedTimes, DECIDE_AGAIN_MS.length - 1)]);
  };
  /** Something on the page has changed. */
  const notice = (): void => {
    if (address() !== decidedAt) {
      decidedAt = address();
      decidedTimes = 0;
      clearTimeout(again);
      again = undefined;
      schedule();
    } else if (running === undefined) schedule();
  };

  const waiting = new MutationObserver(notice);
  const startAnew = (): void => {
    stop();
    decidedTimes = 0;
    clearTimeout(again);
    decideAgain();
    if (running === undefined) schedule();
  };
  /** Back from the back/forward cache: what was asked of the background before will never be answered. */
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) startAnew();
  };
  const listen = (): void => window.addEventListener("pageshow", onPageShow, { signal });
  const renewal = new MutationObserver(() => {
    // `document.open` takes away all listeners; the observers of the document stay.
    if (document.documentElement === null) return;
    listen();
    startAnew();
  });
  renewal.observe(document, { childList: true });
  listen();
  apply();
  signal.addEventListener("abort", () => {
    stop();
    clearTimeout(again);
    waiting.disconnect();
    renewal.disconnect();
  });
  return { decision: settled, page: () => running?.page, restart: startAnew };
};
