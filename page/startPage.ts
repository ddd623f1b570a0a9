import { adoptStyle, highlightNames, highlightStyle } from "./highlightStyle.ts";
import { type CardPort, type Hovering, hoverPage } from "./hoverPage.ts";
import { createPageNames, type PageNames, type PlacedMention } from "./pageNames.ts";
import { createPainter } from "./painter.ts";
import { readPage } from "./readPage.ts";
import type { Spotter } from "./spotter.ts";

export type StartedPage = {
  readonly names: Pick<PageNames, "of" | "all">;
  readonly hovering: Hovering;
  /** Paints one mention as the one being looked up, or none. */
  readonly setCurrent: (mention: PlacedMention | undefined) => void;
};

type Options<Candidate> = {
  readonly spotter: Spotter<Candidate>;
  readonly card: CardPort;
  /** The page's text was read for the first time, or read again with other mentions. */
  readonly onNames: () => void;
  readonly signal: AbortSignal;
};

/** Puts On Record to work on the document: reads it, paints its names, follows its changes, and answers the pointer. */
export const startPage = <Candidate>({ spotter, card, onNames, signal }: Options<Candidate>): StartedPage => {
  const highlights = highlightNames();
  const names = createPageNames(spotter);
  const painter = createPainter(highlights);
  adoptStyle(document, highlightStyle(highlights, navigator.userAgent), signal);
  const hovering = hoverPage(names, card, signal);
  let isFirst = true;
  readPage({
    root: document.documentElement,
    names,
    painter,
    onRead: (hasChanged) => {
      if (hasChanged || isFirst) onNames();
      isFirst = false;
    },
    signal,
  });
  signal.addEventListener("abort", painter.stop);
  return { names, hovering, setCurrent: painter.setCurrent };
};
