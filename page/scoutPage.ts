import { createPassageKeeper } from "./passageKeeper.ts";
import { type ReadingOptions, type ReadingPage, readPage } from "./readPage.ts";

type Options = {
  /** What is read: the document's element. */
  readonly root: Element;
  /** Whether a name may stand in a text. */
  readonly mayName: (text: string) => boolean;
  /** Called once, as soon as a name may stand in the page. */
  readonly onFound: () => void;
  /** Called after each reading, until somebody goes on with it. */
  readonly onRead: () => void;
  readonly signal: AbortSignal;
};

export type ScoutedPage = Pick<ReadingPage, "isRestless"> & {
  /** To be called once, in place of `readPage`: the reading goes on, and what has been read is not read again. */
  readonly goOn: typeof readPage;
};

/** Reads a page and follows its changes before its names are known; paints nothing, and keeps what names may stand in. */
export const scoutPage = ({ root, mayName, onFound, onRead, signal }: Options): ScoutedPage => {
  let isFound = false;
  let whoGoesOn: ReadingOptions | undefined;
  const names = createPassageKeeper(mayName, () => {
    if (isFound) return;
    isFound = true;
    onFound();
  });
  const reading = readPage({
    root,
    names,
    painter: {
      paint: (container, mentions) => whoGoesOn?.painter.paint(container, mentions),
      unpaint: (container) => whoGoesOn?.painter.unpaint(container),
    },
    choose: (changed) =>
      whoGoesOn?.choose?.(changed) ?? changed.map((container) => [container, names.of(container)]),
    onRead: (hasChanged) => (whoGoesOn === undefined ? onRead() : whoGoesOn.onRead(hasChanged)),
    onShadowRoot: (root) => whoGoesOn?.onShadowRoot?.(root),
    signal,
  });
  return {
    isRestless: reading.isRestless,
    goOn: (options) => {
      whoGoesOn = options;
      names.handOver(options.names);
      for (const root of reading.shadowRoots()) options.onShadowRoot?.(root);
      reading.resolveNow();
      return reading;
    },
  };
};
