import { isShadowRoot } from "./composedTree.ts";
import { adoptStyle, inheritsHighlights } from "./highlightStyle.ts";
import { isSameMention } from "./hoverPage.ts";
import { isShownOnPage } from "./isShownOnPage.ts";
import { mentionRects } from "./mentionRects.ts";
import { FLASH_MS, inPageOrder, scrollToMention } from "./namesOnPage.ts";
import type { PlacedMention } from "./pageNames.ts";
import { nodeSpan } from "./passage.ts";
import type { StartedPage } from "./startPage.ts";

/** What keys and menus do with a page's names. Each answers whether there was a name to do it with. */
export type NameWalk = {
  /** Moves the focus to the next shown name of the page, or the one before; past the last comes the first. */
  readonly go: (step: 1 | -1) => boolean;
  /** Opens the card of the focused name; without one, of the first name in view. The card takes the focus. */
  readonly open: () => boolean;
  /** Opens the card of a name that the selection touches. */
  readonly openSelected: () => boolean;
  /** Scrolls to the first mention of an entity and lets it stand out for a while. */
  readonly show: (entity: string) => boolean;
};

const rangeOf = ({ passage, mention }: PlacedMention): StaticRange | undefined => {
  const span = nodeSpan(passage, mention.start, mention.end);
  return span === undefined ? undefined : new StaticRange(span);
};

const isTouchedBy = (placed: PlacedMention, selected: Range): boolean => {
  const span = nodeSpan(placed.passage, placed.mention.start, placed.mention.end);
  if (span?.startContainer.getRootNode() !== selected.startContainer.getRootNode()) return false;
  // Each ends after the other begins.
  const { startContainer, startOffset, endContainer, endOffset } = span;
  return (
    selected.comparePoint(endContainer, endOffset) > -1 &&
    selected.comparePoint(startContainer, startOffset) < 1 &&
    !(selected.endContainer === startContainer && selected.endOffset === startOffset) &&
    !(selected.startContainer === endContainer && selected.startOffset === endOffset)
  );
};

/** Which of the page's shown names one is, counted from 1. */
export type PlaceInWalk = { readonly at: number; readonly of: number };

/** Colours of their own on both sides: the page's text may be light or dark. */
const style = (name: string): string => `@media screen {
  ::highlight(${name}) { background-color: #f6c445; color: #1d1b16; text-decoration: underline solid 2px #7d5200; }
  @media (forced-colors: active) {
    ::highlight(${name}) { background-color: Highlight; color: HighlightText; }
  }
}`;

/**
 * A focus that walks from name to name: painted, as names are no elements that the browser could focus.
 * @param onWalked told of each name that the walk comes to, for whoever does not see it painted
 */
export const createNameWalk = (
  page: StartedPage,
  signal: AbortSignal,
  onWalked: (placed: PlacedMention, place: PlaceInWalk) => void = () => {},
): NameWalk => {
  const name = `on-record-${crypto.randomUUID().slice(0, 8)}-focus`;
  const highlight = new Highlight();
  highlight.priority = 2;
  const css = style(name);
  const styled = new WeakMap<Document | ShadowRoot, () => void>();
  let focused: PlacedMention | undefined;

  const paint = (placed: PlacedMention | undefined): void => {
    focused = placed;
    highlight.clear();
    const range = placed === undefined ? undefined : rangeOf(placed);
    if (placed === undefined || range === undefined) return;
    const root = placed.passage.container.getRootNode();
    const ruled = isShadowRoot(root) && !inheritsHighlights(navigator.userAgent) ? root : document;
    const keepStyle = styled.get(ruled);
    if (keepStyle === undefined) styled.set(ruled, adoptStyle(ruled, css, signal));
    else keepStyle();
    highlight.add(range);
    // The page may have cleared the registry, which it shares.
    CSS.highlights.set(name, highlight);
  };
  signal.addEventListener("abort", () => CSS.highlights.delete(name));
  window.addEventListener(
    "keydown",
    (event) => {
      // The first Escape is an open card's.
      if (event.key === "Escape" && event.isTrusted && page.hovering.current() === undefined)
        paint(undefined);
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener("pointerdown", ({ isTrusted }) => isTrusted && paint(undefined), {
    capture: true,
    passive: true,
    signal,
  });

  const shown = (): readonly PlacedMention[] => inPageOrder(page.names.all().filter(isShownOnPage));
  /** The focused name as it is now: a page that is read again makes its mentions anew. */
  const indexOfFocused = (all: readonly PlacedMention[]): number => {
    const before = focused;
    return before === undefined ? -1 : all.findIndex((placed) => isSameMention(placed, before));
  };
  const firstInView = (all: readonly PlacedMention[]): number =>
    all.findIndex((placed) => (mentionRects(placed)[0]?.top ?? -1) >= 0);

  const go = (step: 1 | -1): boolean => {
    const all = shown();
    const from = indexOfFocused(all);
    const inView = from < 0 ? firstInView(all) : from;
    // Without a focus yet, the next name is the first in view, and the one before it stands above.
    const to = from < 0 && step === 1 ? Math.max(inView, 0) : inView + step;
    const placed = all.at(to % all.length);
    if (placed === undefined) return false;
    page.hovering.dismiss();
    scrollToMention(placed);
    paint(placed);
    onWalked(placed, { at: all.indexOf(placed) + 1, of: all.length });
    return true;
  };

  const openAt = (placed: PlacedMention | undefined): boolean => {
    if (placed === undefined) return false;
    paint(placed);
    page.hovering.open(placed, "key");
    return true;
  };

  return {
    go,
    open: () => {
      const all = shown();
      const at = indexOfFocused(all);
      return openAt(page.hovering.current() ?? all[at < 0 ? firstInView(all) : at]);
    },
    openSelected: () => {
      const selection = getSelection();
      const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      if (selected === undefined || selected.collapsed) return false;
      return openAt(shown().find((placed) => isTouchedBy(placed, selected)));
    },
    show: (entity) => {
      const first = shown().find(({ mention }) => mention.entities[0] === entity);
      if (first === undefined) return false;
      scrollToMention(first);
      page.setCurrent(first);
      setTimeout(() => {
        if (page.hovering.current() === undefined) page.setCurrent(undefined);
      }, FLASH_MS);
      return true;
    },
  };
};
