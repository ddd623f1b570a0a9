export type Offset = { readonly x: number; readonly y: number };

/** How far an arrow key moves a card, in px; with Shift, for small corrections. */
const STEP = 24;
const SMALL_STEP = 4;

const arrows: Readonly<Record<string, Offset>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How far an arrow key moves a card; undefined for any other key. */
export const keyMove = ({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): Offset | undefined => {
  const way = arrows[key];
  const step = shiftKey ? SMALL_STEP : STEP;
  return way === undefined ? undefined : { x: way.x * step, y: way.y * step };
};

/** Between a pinned card and the window's edge, in px. */
const MARGIN = 8;

/**
 * Where a card may stand: wholly in the window, or with its upper left corner where the window is smaller than it.
 * @param card its size, in px @param window the viewport's size, in px
 */
export const withinWindow = (
  at: Offset,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): Offset => ({
  x: Math.max(MARGIN, Math.min(at.x, window.width - card.width - MARGIN)),
  y: Math.max(MARGIN, Math.min(at.y, window.height - card.height - MARGIN)),
});

/** What a press on it does something else than dragging. */
const PRESSED = "button:not(.move), a, [role=button], input, textarea";

/**
 * Lets a card be dragged by its head or its handle with pointer and pen and finger, until the returned function ends it.
 * @param start where the card stands when a drag begins @param move puts it elsewhere
 */
export const dragCard = (
  card: HTMLElement,
  start: () => Offset,
  move: (to: Offset) => void,
): (() => void) => {
  const end = new AbortController();
  const { signal } = end;
  let drag: { readonly pointer: number; readonly from: Offset; readonly at: Offset } | undefined;
  card.addEventListener(
    "pointerdown",
    (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.button !== 0 || !event.isPrimary || target === undefined) return;
      if (target.closest("header, .move") === null || target.closest(PRESSED) !== null) return;
      drag = { pointer: event.pointerId, from: start(), at: { x: event.clientX, y: event.clientY } };
      card.setPointerCapture(event.pointerId);
      card.dataset.dragged = "";
    },
    { signal },
  );
  card.addEventListener(
    "pointermove",
    (event) => {
      if (drag?.pointer !== event.pointerId) return;
      move({ x: drag.from.x + event.clientX - drag.at.x, y: drag.from.y + event.clientY - drag.at.y });
    },
    { signal },
  );
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"] as const) {
    card.addEventListener(
      type,
      () => {
        drag = undefined;
        delete card.dataset.dragged;
      },
      { signal },
    );
  }
  return () => end.abort();
};
