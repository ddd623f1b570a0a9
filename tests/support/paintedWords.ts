import { atRest } from "./atRest.ts";
import type { Driver, Point } from "./driver.ts";

/**
 * Runs in the page: the words that On Record paints and that are really seen, in this frame and those of its origin.
 * Soft hyphens and ruby annotations are left out, as they are in no name.
 */
const script = `((root) => {
  const words = (still) => {
    const range = document.createRange();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    let { parentElement } = still.startContainer;
    while (parentElement !== null && getComputedStyle(parentElement).display === "contents") parentElement = parentElement.parentElement;
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

/**
 * Rests the pointer on words that are painted, in an open shadow root or out of one, however they are split over
 * elements; scrolls to them first.
 */
export const hoverPainted = async (driver: Driver, words: string): Promise<void> => {
  const point = await atRest(`“${words}” to be painted`, () =>
    driver.evaluate<Point | undefined>(`(() => {
      for (const [name, ranges] of CSS.highlights) {
        if (!/^on-record.*name$/.test(name)) continue;
        for (const still of ranges) {
          const range = document.createRange();
          range.setStart(still.startContainer, still.startOffset);
          range.setEnd(still.endContainer, still.endOffset);
          if (String(range) !== ${JSON.stringify(words)}) continue;
          still.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
          const line = range.getClientRects()[0];
          if (line === undefined) continue;
          return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
        }
      }
      return undefined;
    })()`),
  );
  await driver.movePointer({ x: point.x, y: point.y + 2 });
  await driver.movePointer(point);
};
