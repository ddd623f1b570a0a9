import { containerOf } from "./containerOf.ts";
import type { FollowedPage, followPage } from "./followPage.ts";
import { inSlices } from "./inSlices.ts";
import { type Screening, type Suspects, screen } from "./screen.ts";

type Options = {
  /** What is looked through: the document's element. */
  readonly root: Element;
  readonly suspects: Suspects;
  /** Asked before something is said to be found, and before changes are followed. */
  readonly isProse: () => boolean;
  /** Follows the page. */
  readonly follow: typeof followPage;
  /** Called once, as soon as a name may stand in the page; then it is over. */
  readonly onFound: () => void;
  /** Called each time the page, or what has changed in it, has been looked through and nothing found. */
  readonly onNothing: () => void;
  readonly signal: AbortSignal;
};

/**
 * Looks through a page and its changes until a name may stand there: without walking it, and keeping nothing. What was
 * begun then is looked through to its end: whoever takes over needs to know all of it.
 */
export const scoutPage = (options: Options): FollowedPage => {
  const { root, suspects, isProse, follow, onFound, onNothing, signal } = options;
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  let isFirst = true;
  return follow({
    root,
    work: async ({ isWhole, trees, blocks }, roots) => {
      if (!isFirst && !isProse()) return undefined;
      isFirst = false;
      const parts = isWhole ? [root] : [...trees, ...blocks];
      let screening: Screening | undefined;
      let isFound = false;
      let isSaid = false;
      // Whoever began this may have to end it, when asked whether the page is prose.
      await undefined;
      const spent = await inSlices(() => {
        if (isFound && !isSaid) {
          isSaid = true;
          if (isProse()) onFound();
        } else if (screening === undefined) {
          const part = isSaid ? undefined : parts.pop();
          if (part === undefined) return false;
          if (part.isConnected && containerOf(part, root) !== undefined)
            screening = screen([part, ...roots.within(part)], suspects);
        } else {
          const goesOn = screening.step();
          isFound ||= screening.holding().length > 0;
          if (!goesOn) screening = undefined;
        }
        return true;
      }, until);
      if (signal.aborted) return undefined;
      if (isSaid) end.abort();
      else onNothing();
      return spent;
    },
    signal: until,
  });
};
