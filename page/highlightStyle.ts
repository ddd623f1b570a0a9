/** Names of the two highlights that are registered for a page: every name, and the one that is being looked up. */
export type HighlightNames = { readonly mention: string; readonly current: string };

/**
 * The registry of highlights is shared with the page's own scripts: names that they do not happen to use. They are no
 * secret, as the page can list the registry; and always the same, so that the rules can stand in a sheet beforehand.
 */
export const highlightNames = (): HighlightNames => ({
  mention: "on-record-name",
  current: "on-record-current",
});

/** Whether open shadow roots take over the document's highlights; in Firefox each needs the rules in a sheet of its own. */
export const inheritsHighlights = (userAgent: string): boolean => !/\bFirefox\//.test(userAgent);

/**
 * Puts rules into a document or shadow root without touching its tree; `signal` takes them out again.
 * @returns puts them in once more, if the page has since adopted sheets of its own in place of all that were there
 */
export const adoptStyle = (root: DocumentOrShadowRoot, css: string, signal: AbortSignal): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const keep = (): void => {
    const adopted = [...root.adoptedStyleSheets];
    if (!signal.aborted && !adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
  };
  keep();
  signal.addEventListener("abort", () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  });
  return keep;
};
