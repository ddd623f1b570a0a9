import type { PageSettings } from "../settings/pageSettings.ts";
import type { Follow } from "./followPage.ts";
import { adoptStyle, highlightNames, inheritsHighlights } from "./highlightStyle.ts";
import rules from "./highlights.css?inline";
import { type CardPort, type Hovering, hoverPage } from "./hoverPage.ts";
import { createPageNames, type PageNames, type PlacedMention } from "./pageNames.ts";
import { paintChoice } from "./paintChoice.ts";
import { createPainter } from "./painter.ts";
import { readPage } from "./readPage.ts";
import type { Screen } from "./screen.ts";
import type { Spotter } from "./spotter.ts";

export type StartedPage = {
  readonly names: Pick<PageNames, "of" | "all">;
  readonly hovering: Hovering;
  /** Paints one mention as the one being looked up, or none. */
  readonly setCurrent: (mention: PlacedMention | undefined) => void;
};

/** How often, at most, it is looked whether the page has cleared the registry of highlights, in ms. */
const KEEP_MS = 500;

type Options = {
  readonly spotter: Spotter;
  readonly card: CardPort;
  readonly settings: Pick<PageSettings, "amount" | "opening">;
  readonly screen: Screen;
  readonly follow: Follow;
  /** The page's text was read for the first time, or read again with other mentions. */
  readonly onNames: () => void;
  /** The page's text was read, whether or not its names are others now. */
  readonly onRead?: () => void;
  readonly signal: AbortSignal;
};

/** Puts On Record to work on the document: reads it, paints its names, follows its changes, and answers the pointer. */
export const startPage = (options: Options): StartedPage => {
  const { spotter, screen, follow, card, settings, onNames, onRead, signal } = options;
  const highlights = highlightNames();
  const names = createPageNames(spotter.mayName);
  // An older On Record may have left its own behind, when it was updated under this page.
  for (const name of Object.values(highlights)) CSS.highlights.delete(name);
  const painter = createPainter(highlights);
  /** By root, so that what leaves the page takes its own along. */
  const styles = new WeakMap<Document | ShadowRoot, () => void>();
  /*
   * The rules that come with the content script are there before the page is styled for the first time: a sheet that
   * comes later has Chromium style the whole document anew, which costs more than painting all names. And they go with
   * the extension, where its code has no time left to take its paint off. A frame has none of its own.
   */
  if (window.top !== window) styles.set(document, adoptStyle(document, rules, signal));
  const keepAll = (): void => {
    painter.keep();
    for (const root of [document, ...reading.shadowRoots()]) styles.get(root)?.();
  };
  let isFirst = true;
  const reading = readPage({
    root: document.documentElement,
    names,
    spot: spotter.spot,
    screen,
    follow,
    painter,
    choose: paintChoice(settings.amount, names, () => reading.shadowRoots()),
    onRead: (hasChanged) => {
      if (hasChanged || isFirst) onNames();
      isFirst = false;
      keepAll();
      onRead?.();
    },
    onShadowRoot: (root) => {
      if (!inheritsHighlights(navigator.userAgent)) styles.set(root, adoptStyle(root, rules, signal));
    },
    signal,
  });
  const hovering = hoverPage(names, card, signal, settings.opening, reading.shadowRoots);
  let kept = 0;
  const keep = ({ timeStamp }: Event): void => {
    if (timeStamp - kept < KEEP_MS) return;
    kept = timeStamp;
    keepAll();
  };
  // When somebody is there to see it; the registry itself tells of no change.
  for (const type of ["pointermove", "scroll", "visibilitychange", "focus"] as const) {
    window.addEventListener(type, keep, { capture: true, passive: true, signal });
  }
  signal.addEventListener("abort", painter.stop);
  return { names, hovering, setCurrent: painter.setCurrent };
};
