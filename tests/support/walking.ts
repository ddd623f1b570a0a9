import type { Keyboard } from "./byKeys.ts";
import type { Driver } from "./driver.ts";
import { cardThatSays } from "./reading.ts";
import { until } from "./until.ts";

/** The keys that On Record suggests to browsers. */
export const NEXT = "Alt+.";
export const PREVIOUS = "Alt+,";
export const OPEN = "Alt+Shift+O";

/** The words that the walk from name to name stands on, and where they stand on the page; undefined while it has not begun. */
const walkedTo = `(() => {
  const [range] = [...CSS.highlights].filter(([name]) => /^on-record.*focus$/.test(name)).flatMap(([, ranges]) => [...ranges]);
  if (range === undefined) return undefined;
  const words = document.createRange();
  words.setStart(range.startContainer, range.startOffset);
  words.setEnd(range.endContainer, range.endOffset);
  const { left, top } = words.getBoundingClientRect();
  return { words: String(words), at: [Math.round(left + scrollX), Math.round(top + scrollY)].join() };
})()`;

export type Walked = { readonly words: string; readonly at: string };

/** Presses a key of the walk and waits until it has gone on. */
export const step = async (driver: Driver, keys: Keyboard, key: string): Promise<Walked> => {
  const walked = (): Promise<Walked | undefined> => driver.evaluate<Walked | undefined>(walkedTo);
  const before = await walked();
  await keys.press(key);
  return until("the walk to go on", async () => {
    const now = await walked();
    return now?.at !== before?.at && now;
  });
};

/** Walks to the next name that has these words. */
export const walkTo = async (driver: Driver, keys: Keyboard, words: string): Promise<void> => {
  let at = await step(driver, keys, NEXT);
  while (at.words !== words) at = await step(driver, keys, NEXT);
};

/** Walks to a name and opens its card. */
export const openCardByKeys = async (driver: Driver, keys: Keyboard, words: string): Promise<void> => {
  await walkTo(driver, keys, words);
  await keys.press(OPEN);
  await cardThatSays(driver, "Not verified here");
  await keys.on("card", /./);
};
