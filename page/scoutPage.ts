import type { PageNames } from "./pageNames.ts";
import type { Passage } from "./passage.ts";
import { type ReadingPage, readPage } from "./readPage.ts";

type Options = {
  /** Whether a name may stand in a text. */
  readonly mayName: (text: string) => boolean;
  /** Called once, as soon as a name may stand in the page. */
  readonly onFound: () => void;
  /** Called after each reading. */
  readonly onRead: () => void;
  readonly signal: AbortSignal;
};

/** Reads a page and follows its changes until a name may stand in it; paints nothing and keeps nothing. */
export const scoutPage = ({ mayName, onFound, onRead, signal }: Options): Pick<ReadingPage, "isRestless"> => {
  let isFound = false;
  const look = ({ text }: Passage): void => {
    if (isFound || !mayName(text)) return;
    isFound = true;
    onFound();
  };
  const names: PageNames = {
    read: (_, passages) => passages.forEach(look),
    reading: (_, passages) => {
      let next = 0;
      return () => {
        const passage = passages[next++];
        if (passage !== undefined) look(passage);
        return passage !== undefined;
      };
    },
    forget: () => {},
    resolve: () => [],
    resolving: () => () => [],
    of: () => [],
    all: () => [],
  };
  const painter = { paint: () => {}, unpaint: () => {} };
  return readPage({ root: document.documentElement, names, painter, onRead, signal });
};
