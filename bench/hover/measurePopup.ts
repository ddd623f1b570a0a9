import type { BrowserContext } from "@playwright/test";

export type PopupTimes = {
  /** From opening until the field has the focus. */
  readonly focus: readonly number[];
  /** From the first stroke until its results stand there: the index is opened in between. */
  readonly firstStroke: readonly number[];
  readonly laterStrokes: readonly number[];
};

/** Each comes at one stroke, as an input method brings it, in the place of the one before: other results each time. */
const WORDS = ["corridor", "gabala", "peace", "russian", "railway", "armenia"] as const;

/**
 * Runs in the page before its own scripts: notes when the field has the focus, and when results have changed. Holds no
 * named function: tsx would have it call a function of its own, which the page does not have.
 */
const watch = (): void => {
  const noted: { focus?: number; stroke?: number; results?: number } = {};
  Object.assign(globalThis, { benchNoted: noted });
  document.addEventListener(
    "focusin",
    () => {
      noted.focus ??= performance.now();
    },
    true,
  );
  document.addEventListener(
    "input",
    ({ timeStamp }) => {
      noted.stroke = timeStamp;
      delete noted.results;
    },
    true,
  );
  new MutationObserver((changes) => {
    if (noted.stroke === undefined || noted.results !== undefined) return;
    const isOfResults = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return (element?.closest(".result") ?? element?.querySelector(".result") ?? null) !== null;
    });
    if (!isOfResults) return;
    // The frame that paints them begins there.
    requestAnimationFrame(() => {
      noted.results ??= performance.now();
    });
  }).observe(document, { childList: true, characterData: true, subtree: true });
};

type Noted = { readonly focus?: number; readonly stroke?: number; readonly results?: number };

/** Opens a page with a search field so many times, afresh each time, and types. */
export const measurePopup = async (
  context: BrowserContext,
  url: string,
  rounds: number,
): Promise<PopupTimes> => {
  const times = { focus: [] as number[], firstStroke: [] as number[], laterStrokes: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const page = await context.newPage();
    try {
      await page.addInitScript(watch);
      await page.goto(url);
      const focused = await page.waitForFunction(
        () => (globalThis as unknown as { benchNoted: Noted }).benchNoted.focus, // of watch, above
      );
      times.focus.push((await focused.jsonValue()) ?? Number.NaN);
      for (const [i, word] of WORDS.entries()) {
        await page.keyboard.press("Control+a");
        await page.keyboard.insertText(word);
        const answered = await page.waitForFunction(() => {
          const { stroke, results } = (globalThis as unknown as { benchNoted: Noted }).benchNoted; // of watch, above
          return stroke !== undefined && results !== undefined ? results - stroke : undefined;
        });
        times[i === 0 ? "firstStroke" : "laterStrokes"].push((await answered.jsonValue()) ?? Number.NaN);
      }
    } finally {
      await page.close();
    }
  }
  return times;
};
