import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import type { CardPlace } from "./cardHandle.ts";

/** Between the name and the card, in px: near enough to reach, far enough to keep the line readable. */
const GAP = 8;
/** Between the card and the window's edge, in px. */
const MARGIN = 8;
/** Lower than this, in px, a card is no use: it rather reaches out of a window that is lower still. */
const LOWEST = 160;
/** Below these widths of the window, in px, the card is narrower, or a sheet at the bottom. */
const NARROW_BELOW = 760;
const SHEET_BELOW = 480;

/** A sheet lies along the bottom of the window, or along its top, so that the name stays in sight. */
const placeSheet = (card: HTMLElement, line: DOMRect | undefined): void => {
  const below = line === undefined ? innerHeight : innerHeight - line.bottom - GAP;
  const above = line === undefined ? 0 : line.top - GAP;
  card.dataset.place = below >= above ? "sheet" : "sheet above";
  card.style.setProperty("--room", `${Math.max(LOWEST, below, above)}px`);
};

/**
 * Keeps a card beside the line of its name, wherever the page scrolls, until the returned function ends it. `onLost` is
 * called when the name is no longer shown.
 */
export const placeCard = (card: HTMLElement, place: CardPlace, onLost: () => void): (() => void) => {
  const width = document.documentElement.clientWidth;
  card.style.cssText = "";
  if (width < SHEET_BELOW) {
    placeSheet(card, place.line());
    return () => {};
  }
  card.dataset.place = width < NARROW_BELOW ? "narrow" : "wide";
  const reference = {
    getBoundingClientRect: () => place.line() ?? new DOMRect(),
    contextElement: place.element,
  };
  const update = async (): Promise<void> => {
    if (place.line() === undefined) return onLost();
    const { x, y } = await computePosition(reference, card, {
      strategy: "fixed",
      placement: "bottom-start",
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: "bestFit" }),
        // Before shifting: a card that is too high for its side becomes lower, and never covers the name.
        size({
          padding: MARGIN,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.setProperty("--room", `${Math.max(LOWEST, availableHeight)}px`);
          },
        }),
        shift({ padding: MARGIN }),
      ],
    });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void update(), { layoutShift: false });
};
