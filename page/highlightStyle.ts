import rules from "./highlights.css?inline";

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

const isFirefox = (userAgent: string): boolean => /\bFirefox\//.test(userAgent);

/** Whether open shadow roots take over the document's highlights; in Firefox each needs the rules in a sheet of its own. */
export const inheritsHighlights = (userAgent: string): boolean => !isFirefox(userAgent);

/** Firefox ignores `text-decoration` in highlights up to this version; a faint background stands in. */
const FIREFOX_WITHOUT_UNDERLINES = 145;
const faint = "@media screen { ::highlight(on-record-name) { background-color: rgb(224 168 46 / 0.16); } }";

const underlinesHighlights = (userAgent: string): boolean => {
  const version = /\bFirefox\/(\d+)/.exec(userAgent)?.[1];
  return version === undefined || Number(version) > FIREFOX_WITHOUT_UNDERLINES;
};

/**
 * Whether the rules that come with the content script are enough for the document. They are there before it is styled
 * for the first time: a sheet that comes later has Chromium style the whole document anew, which costs more than
 * painting all names. And they go with the extension, where its code has no time left to take its paint off.
 */
export const isStyledBefore = underlinesHighlights;

/** The rules for highlights. */
export const highlightStyle = (userAgent: string): string =>
  underlinesHighlights(userAgent) ? rules : rules + faint;

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
