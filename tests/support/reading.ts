import type { Driver, Point } from "./driver.ts";
import { until } from "./until.ts";

/** Where the nth occurrence (from 0) of some words stands in the page's text, scrolled into view. */
export const wordsAt = async (driver: Driver, words: string, nth = 0): Promise<Point> => {
  const point = await driver.evaluate<Point | null>(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let left = ${nth};
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest("script, style, title")) continue;
      for (let at = node.data.indexOf(${JSON.stringify(words)}); at >= 0; at = node.data.indexOf(${JSON.stringify(words)}, at + 1)) {
        if (left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + ${words.length});
        node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
        const rect = range.getClientRects()[0];
        return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
    }
    return null;
  })()`);
  if (point === null) throw new Error(`the page does not hold the words “${words}” (occurrence ${nth})`);
  return point;
};

/** Rests the pointer on words of the page, arriving slowly as a hand does. */
export const hoverWords = async (driver: Driver, words: string, nth = 0): Promise<Point> => {
  const point = await wordsAt(driver, words, nth);
  await driver.movePointer({ x: point.x, y: point.y + 2 });
  await driver.movePointer(point);
  return point;
};

/** The card beside a name; those that are pinned are others. */
const CARD = "[role=dialog]:not([data-pinned])";

/** What the card shows as text; undefined while none is open, or it is laid out unseen, or still fades in. */
export const openCardText = (driver: Driver): Promise<string | undefined> =>
  driver.inCard<string | undefined>(`(root) => {
    const card = root.querySelector("${CARD}");
    const shown = card !== null && card.checkVisibility({ visibilityProperty: true }) && getComputedStyle(card).opacity === "1";
    return shown ? card.innerText : undefined;
  }`);

/** The open card's text, once it holds the words. */
export const cardThatSays = (driver: Driver, words: string): Promise<string> => {
  let last: string | undefined;
  return until(`a card that says “${words}”`, async () => {
    last = await openCardText(driver);
    return last?.includes(words) ? last : undefined;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; the card says: ${last ?? "(no card is open)"}`);
  });
};

/** Waits until no card is open, faded out and all. */
export const cardIsGone = (driver: Driver): Promise<true> =>
  until("the card to close", async () => {
    const open = await driver.inCard<boolean>(
      `(root) => root.querySelector("${CARD}")?.checkVisibility() ?? false`,
    );
    return open !== true && (true as const);
  });

/** The middle of the nth button or link of the open card whose accessible name or text holds the words. */
export const cardButtonAt = (driver: Driver, name: string, nth = 0): Promise<Point> =>
  until(`a button “${name}” in the card`, () =>
    driver.inCard<Point | undefined>(`(root) => {
      const named = [...root.querySelectorAll("button, a, summary, [role=button]")].filter((element) =>
        element.checkVisibility() &&
        (element.getAttribute("aria-label") ?? element.innerText).includes(${JSON.stringify(name)}));
      const button = named[${nth}];
      if (button === undefined) return undefined;
      button.scrollIntoView({ block: "nearest", behavior: "instant" });
      const rect = button.getBoundingClientRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }`),
  );

/** Ready for hovering: the page's names are painted. Reads only what any page can see. */
export const namesPainted = (driver: Driver): Promise<true> =>
  until("names to be painted", () =>
    driver.evaluate<true | undefined>(
      `[...CSS.highlights.values()].some((highlight) => highlight.size > 0) || undefined`,
    ),
  );
