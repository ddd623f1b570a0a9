/** Elements whose children are not shown: nothing can be put into them. */
const HOLDS_NOTHING = "video, audio, iframe, img, canvas, embed, object, svg";

/** The modal dialog or fullscreen element that an element stands in, also through shadow roots. */
export const modalAround = (element: Element): Element | undefined => {
  const modal = element.closest(":modal, :fullscreen");
  if (modal !== null) return modal;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? modalAround(root.host) : undefined;
};

/**
 * The modal dialog or fullscreen element that is above all else, so far as that can be told: the one with the focus,
 * else the last in the document. `undefined` if there is none; `"closed"` if it can hold nothing, as a film.
 */
export const topModal = (): Element | "closed" | undefined => {
  const focused = document.activeElement === null ? undefined : modalAround(document.activeElement);
  const top = focused ?? [...document.querySelectorAll(":modal, :fullscreen")].at(-1);
  return top?.matches(HOLDS_NOTHING) ? "closed" : top;
};

/**
 * Calls `onChange` when a modal dialog or a fullscreen element may have come or gone. Not every browser that we run in
 * tells of a dialog that opens, and none of one that is taken out: the next press of a key or button, or the next
 * focus, is when it is noticed then.
 */
export const watchModals = (onChange: () => void): (() => void) => {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of ["toggle", "close", "fullscreenchange", "focusin", "pointerdown", "keydown"] as const) {
    document.addEventListener(type, onChange, options);
  }
  return () => stop.abort();
};
