/** Names of the two highlights that are registered for a page: every name, and the one that is being looked up. */
export type HighlightNames = { readonly mention: string; readonly current: string };

/**
 * The registry of highlights is shared with the page's own scripts: a name that they do not happen to use. It is no
 * secret, as the page can list the registry.
 */
export const highlightNames = (): HighlightNames => {
  const suffix = crypto.randomUUID().slice(0, 8);
  return { mention: `on-record-${suffix}-name`, current: `on-record-${suffix}-current` };
};

/** Whether open shadow roots take over the document's highlights; in Firefox each needs the rules in a sheet of its own. */
export const inheritsHighlights = (userAgent: string): boolean => !/\bFirefox\//.test(userAgent);

/** Firefox ignores `text-decoration` in highlights up to this version; a faint background stands in. */
const FIREFOX_WITHOUT_UNDERLINES = 145;

const underlinesHighlights = (userAgent: string): boolean => {
  const version = /\bFirefox\/(\d+)/.exec(userAgent)?.[1];
  return version === undefined || Number(version) > FIREFOX_WITHOUT_UNDERLINES;
};

/**
 * The rules for highlights. Amber mixed with the colour of the text itself: darker than the amber on light pages, paler
 * on dark ones, without asking what the background is. On paper there is nothing to rest a pointer on, so nothing is
 * painted.
 */
export const highlightStyle = ({ mention, current }: HighlightNames, userAgent: string): string => {
  const faint = underlinesHighlights(userAgent) ? "" : "background-color: rgb(224 168 46 / 0.16);";
  return `@media screen {
  ::highlight(${mention}) {
    text-decoration: underline dotted max(1.5px, 0.09em) color-mix(in oklab, currentColor 30%, rgb(205 140 20));
    text-underline-offset: 0.22em;
    ${faint}
  }
  ::highlight(${current}) {
    background-color: rgb(236 178 46 / 0.28);
  }
  @media (forced-colors: active) {
    ::highlight(${mention}) { text-decoration-color: LinkText; }
    ::highlight(${current}) { background-color: Highlight; color: HighlightText; }
  }
}`;
};

/** Puts rules into a document or shadow root without touching its tree; `signal` takes them out again. */
export const adoptStyle = (root: DocumentOrShadowRoot, css: string, signal: AbortSignal): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  });
};
