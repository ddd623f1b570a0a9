/** A statement taller than this part of the window is shown from its start, else in the middle. */
const TALL = 0.7;
/** Nearer than this part of the window to its edges, a statement is brought to the middle. */
const EDGE = 0.08;

/**
 * Brings the statement into view and gives it the focus, so that Tab and a screen reader go on from there.
 * One that is well in view stays where it is, so that a press on it moves nothing. Without a statement the
 * page begins at its top. It jumps: gliding past a whole source text says nothing.
 */
export const showStatement = (root: HTMLElement, statement: string): void => {
  if (statement === "") {
    window.scrollTo(0, 0);
    return;
  }
  const marked = root.querySelector<HTMLElement>("[data-statement][aria-current]");
  if (!marked) return;
  marked.focus({ preventScroll: true });
  const { top, bottom, height } = marked.getBoundingClientRect();
  const edge = window.innerHeight * EDGE;
  if (top >= edge && bottom <= window.innerHeight - edge) return;
  const tall = height > window.innerHeight * TALL;
  marked.scrollIntoView({ block: tall ? "start" : "center", behavior: "instant" });
};

/** Scrolls to a section and gives its heading the focus. The address stays that of the text. */
export const showSection = (root: HTMLElement | null, heading: string): void => {
  const element = root?.querySelector<HTMLElement>(`#${CSS.escape(heading)}`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start", behavior: "instant" });
};
