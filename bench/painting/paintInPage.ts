import Mark from "mark.js";
import { highlightNames, highlightStyle } from "../../page/highlightStyle.ts";
import type { PlacedMention } from "../../page/pageNames.ts";
import { createPainter } from "../../page/painter.ts";
import { nodeSpan } from "../../page/passage.ts";
import { readContainer } from "../../page/readContainer.ts";
import { MARKED } from "./article.ts";

let found: readonly (readonly [Element, readonly PlacedMention[]])[] = [];

/** Finds the first so many names; not part of what is measured. Answers how many there are. */
export const findMarked = (count: number): number => {
  let left = count;
  found = [...document.querySelectorAll("article > p")].flatMap((container) => {
    const mentions: PlacedMention[] = [];
    for (const passage of readContainer(container).passages)
      for (const { index } of passage.text.matchAll(new RegExp(MARKED, "g")))
        if (left-- > 0)
          mentions.push({
            passage,
            mention: { start: index, end: index + MARKED.length, entities: ["person:x"], alias: MARKED },
          });
    return mentions.length === 0 ? [] : [[container, mentions] as const];
  });
  return found.reduce((sum, [, mentions]) => sum + mentions.length, 0);
};

/** What stands in the page before any name is found: the rules that the content script brings along. */
export const prepare = (way: string): void => {
  if (way !== "On Record") return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle(navigator.userAgent));
  document.adoptedStyleSheets = [sheet];
};

/** Ways to show names. Each gets the same places. */
export const ways: Readonly<Record<string, () => void>> = {
  bare: () => {},
  "On Record": () => {
    const names = highlightNames();
    const painter = createPainter(names);
    for (const [container, mentions] of found) painter.paint(container, mentions);
  },
  "wrapped by hand": () => {
    for (const [, mentions] of found) {
      // From the last to the first, so that the places before stay what they were.
      for (const { passage, mention } of mentions.toReversed()) {
        const span = nodeSpan(passage, mention.start, mention.end);
        if (span === undefined) continue;
        span.startContainer.splitText(span.endOffset);
        const middle = span.startContainer.splitText(span.startOffset);
        const mark = document.createElement("mark");
        middle.replaceWith(mark);
        mark.append(middle);
      }
    }
  },
  "mark.js": () => {
    // It looks for itself: by the cheapest way that it has, and in the paragraphs with names only.
    new Mark(found.map(([container]) => container as HTMLElement)).markRegExp(new RegExp(MARKED, "g"));
  },
};

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Shows the names, and waits until they are painted and what follows (an observer's first report) as well. */
export const show = async (way: string): Promise<void> => {
  ways[way]?.();
  for (let frame = 0; frame < 3; frame++) await nextFrame();
};

/** Changes one text of the page in each of so many frames. */
export const tick = async (frames: number): Promise<void> => {
  const text = document.querySelector("#ticker")?.firstChild;
  for (let frame = 0; frame < frames; frame++) {
    if (text) text.nodeValue = `Now ${frame}`;
    await nextFrame();
  }
};
