import { highlightNames } from "../../../page/highlightStyle.ts";

/** The words that are painted, wherever they stand; what the browser does not paint, as it is out of the page, is left out. */
export const paintedInPage = (): readonly string[] =>
  [...(CSS.highlights.get(highlightNames().mention) ?? [])]
    .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
    .map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const copy = live.cloneContents();
      // A line break shows nothing of what scripts put into it.
      for (const lineBreak of copy.querySelectorAll("br")) lineBreak.replaceWith("\n");
      return copy.textContent;
    });
