import type { BrowserContext, CDPSession } from "@playwright/test";
import { busyMs, countBusy } from "../busyMs.ts";
import { heapBytes } from "../heapBytes.ts";
import { type MainThread, sumMainThread, TRACED } from "./mainThread.ts";

export type PageVisit = MainThread & { readonly heapMb: number };

/** A page is done when its thread has been busy for less than `QUIET_BUSY_MS` in so many ms: a stopped background has answered by then. */
const QUIET_MS = 300;
const QUIET_BUSY_MS = 1;
/** A page that never rests is measured so long. */
const LONGEST_MS = 6_000;

/** Tells the page's thread from those of other pages. */
const MARK = "on-record bench";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const comesToRest = async (cdp: CDPSession): Promise<void> => {
  await countBusy(cdp);
  const deadline = Date.now() + LONGEST_MS;
  let before = await busyMs(cdp);
  while (Date.now() < deadline) {
    await pause(QUIET_MS);
    const now = await busyMs(cdp);
    if (now - before < QUIET_BUSY_MS) return;
    before = now;
  }
};

/** Opens an address in a fresh tab and sums up its main thread from the navigation until it rests, all painted. */
export const visitPage = async (context: BrowserContext, url: string): Promise<PageVisit> => {
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    const trace: unknown[] = [];
    cdp.on("Tracing.dataCollected", ({ value }) => trace.push(...value));
    const isComplete = new Promise<void>((resolve) => cdp.once("Tracing.tracingComplete", () => resolve()));
    await cdp.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: TRACED, excludedCategories: ["*"] },
    });
    await page.goto(url);
    await comesToRest(cdp);
    await page.evaluate((mark) => performance.mark(mark), MARK);
    await cdp.send("Tracing.end");
    await isComplete;
    return { ...sumMainThread(trace, MARK), heapMb: (await heapBytes(cdp)) / 2 ** 20 };
  } finally {
    await page.close();
  }
};
