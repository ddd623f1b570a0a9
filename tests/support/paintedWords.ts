import type { Driver } from "./driver.ts";

/**
 * Runs in the page: the words that On Record paints and that are really seen, in this frame and those of its origin.
 * Soft hyphens and ruby annotations are left out, as they are in no name.
 */
const script = `((root) => {
  const words = (still) => {
    const range = document.createRange();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    const { parentElement } = still.startContainer;
    const isSeen =
      range.getClientRects().length > 0 &&
      parentElement?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) !== false;
    if (!isSeen) return [];
    const copy = range.cloneContents();
    for (const note of copy.querySelectorAll("rt, rp")) note.remove();
    return [copy.textContent.replaceAll("\\u00AD", "").replace(/\\s+/g, " ")];
  };
  const paintedIn = (view) => [
    ...[...view.CSS.highlights]
      .filter(([name]) => /^on-record.*name$/.test(name))
      .flatMap(([, ranges]) => [...ranges].flatMap(words)),
    ...[...view.document.querySelectorAll("iframe")].flatMap(({ contentDocument, contentWindow }) =>
      contentDocument === null ? [] : paintedIn(contentWindow)),
  ];
  return paintedIn(root).sort();
})(window)`;

/** The words painted now, sorted; what is far from the viewport is not painted. */
export const paintedWords = (driver: Driver): Promise<readonly string[]> => driver.evaluate(script);
