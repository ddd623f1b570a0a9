import Mark from "mark.js";
import { highlightNames } from "../../page/highlightStyle.ts";
import rules from "../../page/highlights.css?inline";
import type { PlacedMention } from "../../page/pageNames.ts";
import { createPainter } from "../../page/painter.ts";
import { nodeSpan, type Passage } from "../../page/passage.ts";
import { readContainer } from "../../page/readContainer.ts";
import { MARKED } from "./article.ts";

let found: readonly (readonly [Element, readonly PlacedMention[]])[] = [];
/** What was looked for, and which of it were taken: one of so many. */
let word = /(?:)/g;
let step = 1;

/** Reads the page block by block, as the extension does. */
const blocks = (container: Element): readonly (readonly [Element, readonly Passage[]])[] => {
  const { passages, nested } = readContainer(container);
  return [[container, passages] as const, ...nested.flatMap(blocks)];
};

/**
 * Chooses what is painted; not part of what is measured. Of our own article the first so many names, which stand as
 * closely as names ever do; of any other page so many of its longer words, evenly from its beginning to its end.
 * Answers how many there are.
 */
export const findMarked = (count: number): number => {
  const isOurs = document.body.textContent.includes(MARKED);
  word = isOurs ? new RegExp(MARKED, "g") : /\p{L}{4,}/gu;
  const all = blocks(document.body).flatMap(([container, passages]) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(word)].flatMap(({ index, 0: alias }) => {
        const mention = { start: index, end: index + alias.length, entities: ["person:x"], alias };
        const span = nodeSpan(passage, mention.start, mention.end);
        // Wrapping by hand knows no word that is spread over elements.
        return span?.startContainer === span?.endContainer
          ? [{ container, placed: { passage, mention } }]
          : [];
      }),
    ),
  );
  step = isOurs ? 1 : Math.max(1, all.length / count);
  const chosen = Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]);
  const byContainer = new Map<Element, PlacedMention[]>();
  for (const one of chosen) {
    if (one === undefined) continue;
    const mentions = byContainer.get(one.container);
    if (mentions === undefined) byContainer.set(one.container, [one.placed]);
    else mentions.push(one.placed);
  }
  found = [...byContainer];
  return chosen.length;
};

/** What stands in the page before any name is found: the rules that the content script brings along. */
export const prepare = (way: string): void => {
  if (way !== "On Record") return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
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
    let met = 0;
    let marked = 0;
    const filter = (): boolean => {
      const isNext = met++ >= Math.floor(marked * step);
      if (isNext) marked += 1;
      return isNext;
    };
    new Mark(found.map(([container]) => container as HTMLElement)).markRegExp(word, { filter });
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
