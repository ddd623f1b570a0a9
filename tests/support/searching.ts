import type { Driver } from "./driver.ts";
import { TWO_FRAMES } from "./twoFrames.ts";
import { until } from "./until.ts";

/** As many as the first page of results has (components/popup/Found.tsx). */
const PAGE_OF_RESULTS = 20;

/** How many statements a page of the extension says that it has found; they are shown a page at a time. */
export const STATEMENTS_FOUND = `parseInt(document.querySelector("#found")?.innerText.match(/\\d+/)?.[0] ?? "0")`;

/**
 * Waits until a search on a page of the extension is answered for all that was typed, and drawn to its end: the answer to
 * the letters before is there sooner, and of each answer the first few are drawn a frame before the others.
 */
export const answered = async (driver: Driver, words: string): Promise<void> => {
  await until(`the field to hold “${words}”`, () =>
    driver.evaluate<boolean>(`document.querySelector("#query")?.value === ${JSON.stringify(words)}`),
  );
  await driver.evaluate(TWO_FRAMES);
  await until(`the answer to “${words}”`, () =>
    driver.evaluate<boolean>(`(() => {
      const found = ${STATEMENTS_FOUND};
      return found > 0 && document.querySelectorAll(".result").length === Math.min(found, ${PAGE_OF_RESULTS});
    })()`),
  );
};
