import type { BrowserContext } from "@playwright/test";

/** What a page is opened for. */
export type Sought = {
  readonly url: string;
  /** Selects what must be there, laid out and within the window. */
  readonly selector: string;
};

/**
 * Runs in the page before its own scripts: notes when what is sought stands in the window, at the beginning of the frame
 * that paints it. Holds no named function: tsx would have it call a function of its own, which the page does not have.
 */
const watch = (selector: string): void => {
  const noted: { at?: number } = {};
  Object.assign(globalThis, { benchNoted: noted });
  new MutationObserver(() => {
    if (noted.at !== undefined) return;
    requestAnimationFrame(() => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (noted.at !== undefined || box === undefined || box.height === 0) return;
      if (box.top < innerHeight && box.bottom > 0) noted.at = performance.now();
    });
  }).observe(document, { childList: true, characterData: true, subtree: true, attributes: true });
};

/** ms from opening an address in a fresh tab until what is sought there is painted in the window. */
export const measurePage = async (context: BrowserContext, { url, selector }: Sought): Promise<number> => {
  const page = await context.newPage();
  try {
    await page.addInitScript(watch, selector);
    await page.goto(url);
    const at = await page.waitForFunction(
      () => (globalThis as unknown as { benchNoted: { at?: number } }).benchNoted.at, // of watch, above
    );
    return (await at.jsonValue()) ?? Number.NaN;
  } finally {
    await page.close();
  }
};
