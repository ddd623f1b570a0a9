/** A statement taller than this part of the window is shown from its start, else in the middle. */
const TALL = 0.7;

/**
 * Scrolls to the statement and gives it the focus, so that Tab and a screen reader go on from there. Without
 * a statement the page begins at its top. It jumps: gliding past a whole source text says nothing.
 */
export const showStatement = (root: HTMLElement, statement: string): void => {
  if (statement === "") {
    window.scrollTo(0, 0);
    return;
  }
  const marked = root.querySelector<HTMLElement>("[data-statement][aria-current]");
  if (!marked) return;
  const tall = marked.getBoundingClientRect().height > window.innerHeight * TALL;
  marked.focus({ preventScroll: true });
  marked.scrollIntoView({ block: tall ? "start" : "center", behavior: "instant" });
};

/** Scrolls to a section and gives its heading the focus. The address stays that of the text. */
export const showSection = (root: HTMLElement | null, heading: string): void => {
  const element = root?.querySelector<HTMLElement>(`#${CSS.escape(heading)}`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start", behavior: "instant" });
};
