import type { Browser } from "@playwright/test";
import { busyMs, countBusy } from "../busyMs.ts";
import type { InPage } from "../inPage.ts";
import { type BenchPage, servePages } from "../pages.ts";
import { median } from "../statistics.ts";

export type PaintingRow = {
  readonly marks: number;
  readonly name: string;
  /** Main-thread ms from the first call until all is painted, over a page where nothing was shown. */
  readonly firstMs: number;
  /** `firstMs` to that of wrapping by hand. */
  readonly toWrapping: number;
  /** Main-thread ms of each later frame in which the page changes one text. */
  readonly frameMs: number;
  /** `frameMs` to that of the bare page. */
  readonly toBare: number;
};
export type PaintingResult = { readonly page: string; readonly rows: readonly PaintingRow[] };

const COUNTS = [100, 1_000, 10_000] as const;
const ROUNDS = 3;
const FRAMES = 15;
const BARE = "bare";
const WRAPPED = "wrapped by hand";

declare const onRecordBench: InPage;

/** Measures each way to show names on fresh copies of one long article, interleaved. */
export const measurePainting = async (
  browser: Browser,
  script: string,
  article: BenchPage,
): Promise<PaintingResult> => {
  const site = await servePages([article]);
  const once = async (count: number, way: string): Promise<{ first: number; frame: number }> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await page.goto(`${site.origin}/${article.name}`);
      await page.evaluate(script);
      await page.evaluate((marks) => onRecordBench.findMarked(marks), count);
      await page.evaluate((name) => onRecordBench.prepare(name), way);
      await page.evaluate(() => onRecordBench.tick(2));
      await countBusy(cdp);
      const before = await busyMs(cdp);
      await page.evaluate((name) => onRecordBench.show(name), way);
      const shown = await busyMs(cdp);
      await page.evaluate((frames) => onRecordBench.tick(frames), FRAMES);
      return { first: shown - before, frame: ((await busyMs(cdp)) - shown) / FRAMES };
    } finally {
      await context.close();
    }
  };
  try {
    const rows: PaintingRow[] = [];
    for (const marks of COUNTS) {
      const ways = [BARE, "On Record", WRAPPED, "mark.js"];
      const samples = ways.map((): { first: number; frame: number }[] => []);
      for (let round = 0; round < ROUNDS; round++)
        for (const [i, way] of ways.entries()) samples[i]?.push(await once(marks, way));
      const firsts = samples.map((of) => median(of.map(({ first }) => first)));
      const frames = samples.map((of) => median(of.map(({ frame }) => frame)));
      const bare = firsts[0] ?? 0;
      const wrapping = (firsts[ways.indexOf(WRAPPED)] ?? 0) - bare;
      ways.forEach((name, i) => {
        const firstMs = (firsts[i] ?? 0) - (name === BARE ? 0 : bare);
        const frameMs = frames[i] ?? 0;
        const toWrapping = name === BARE ? Number.NaN : firstMs / wrapping;
        rows.push({ marks, name, firstMs, toWrapping, frameMs, toBare: frameMs / (frames[0] ?? 0) });
      });
    }
    return { page: article.name, rows };
  } finally {
    await site.close();
  }
};
