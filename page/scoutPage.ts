import { containerOf } from "./containerOf.ts";
import type { PageWorker } from "./followPage.ts";
import { inSlices } from "./inSlices.ts";
import type { Screen, Screening } from "./screen.ts";

type Options = {
  /** What is looked through: the document's element. */
  readonly root: Element;
  readonly screen: Screen;
  /** Asked before something is said to be found, and before changes are followed. */
  readonly isProse: () => boolean;
  /**
   * Called once, as soon as a name may stand in the page; what it is given settles once all is looked through. From then
   * on the page waits to be handed over.
   */
  readonly onFound: (screened: Promise<readonly Screening[]>) => void;
  /** Called each time the page, or what has changed in it, has been looked through and nothing found. */
  readonly onNothing: () => void;
  readonly signal: AbortSignal;
};

const holdsSomething = (screening: Screening): boolean => screening.holding().length > 0;

/** Looks through a page and its changes until a name may stand there: without walking it. */
export const scoutPage = (options: Options): PageWorker => {
  const { root, screen, isProse, onFound, onNothing, signal } = options;
  let isFirst = true;
  return {
    work: async ({ isWhole, trees, blocks }, roots) => {
      if (!isFirst && !isProse()) return undefined;
      isFirst = false;
      const parts = isWhole ? [root] : [...trees, ...blocks];
      const screened: Screening[] = [];
      let screening: Screening | undefined;
      let isSaid = false;
      let isThrough = (): void => {};
      const say = (): void => {
        isSaid = true;
        if (!isProse()) return;
        onFound(
          new Promise((resolve) => {
            isThrough = () => resolve(screened.filter(holdsSomething));
          }),
        );
      };
      // Whoever began this may have to end it, when asked whether the page is prose.
      await undefined;
      const spent = await inSlices(() => {
        if (screening === undefined) {
          const part = parts.pop();
          if (part === undefined) return false;
          if (!part.isConnected || containerOf(part, root) === undefined) return true;
          screening = screen([part, ...roots.within(part)]);
          screened.push(screening);
          return true;
        }
        const goesOn = screening.step();
        if (!isSaid && holdsSomething(screening)) say();
        if (!goesOn) screening = undefined;
        return true;
      }, signal);
      if (signal.aborted) return undefined;
      if (isSaid) {
        isThrough();
        // It is another's now.
        return new Promise(() => {});
      }
      onNothing();
      return spent;
    },
  };
};
