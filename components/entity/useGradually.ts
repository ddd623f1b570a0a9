import { useEffect, useState } from "preact/hooks";

/** More than fill the window, below the head of the page and its timeline. */
const AT_FIRST = 10;
/** So many are drawn and laid out in a few milliseconds, so that the timeline, keys and scrolling never wait for them. */
const AT_ONCE = 30;
/** A page that never rests has all of them soon all the same. */
const LATEST_MS = 100;

/**
 * How many entries of a long list to draw: the first paint waits for those that can be seen, the rest follow at once, a
 * part in each idle moment; all of them before the page is printed. For lists that begin below the window.
 *
 * @param count of all
 * @returns at least `count` in the end, and from then on whatever becomes of the list
 */
export const useGradually = (count: number): number => {
  const [drawn, setDrawn] = useState(AT_FIRST);
  useEffect(() => {
    if (drawn >= count) return;
    const next = requestIdleCallback(() => setDrawn(drawn + AT_ONCE), { timeout: LATEST_MS });
    const all = () => setDrawn(count);
    addEventListener("beforeprint", all);
    return () => {
      cancelIdleCallback(next);
      removeEventListener("beforeprint", all);
    };
  }, [drawn, count]);
  return drawn;
};
