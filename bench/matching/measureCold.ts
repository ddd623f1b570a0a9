import type { Browser, CDPSession, Page } from "@playwright/test";
import { busyMs, countBusy } from "../busyMs.ts";
import { heapBytes } from "../heapBytes.ts";
import type { BenchPage } from "../pages.ts";
import { median, type Spread, spread } from "../statistics.ts";
import type { Gazetteer } from "./gazetteers.ts";

/** So many pages, each in a browser context of its own for each contender. */
const COLD_PAGES = 6;
/** Of very many names some contenders take a minute to build: then fewer pages. */
const MANY_NAMES = 50_000;
const COLD_PAGES_OF_MANY = 2;

export type Cold = {
  readonly cold: { readonly buildMs: number; readonly run: Spread; readonly ratio: number };
  readonly memoryMb: number;
};

/** A world beside the page's own, as a content script has. */
const openWorld = async (page: Page): Promise<{ cdp: CDPSession; contextId: number }> => {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId } = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  return { cdp, contextId: executionContextId };
};

const evaluate = async (cdp: CDPSession, contextId: number, expression: string): Promise<unknown> => {
  const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
    contextId,
    expression,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? "failed");
  return result.value;
};

/** Each contender in fresh pages: load, run once; then the memory of what it built. */
export const measureColdRuns = async (
  browser: Browser,
  script: string,
  origin: string,
  pages: readonly BenchPage[],
  { names }: Gazetteer,
  contenders: readonly string[],
): Promise<readonly Cold[]> => {
  // Between the shortest and the longest, evenly.
  const bySize = pages.toSorted((a, b) => a.html.length - b.html.length);
  const wanted = names.texts.length > MANY_NAMES ? COLD_PAGES_OF_MANY : COLD_PAGES;
  const chosen = Array.from({ length: Math.min(wanted, bySize.length) }, (_, i) => {
    const at = Math.floor(((i + 0.5) * bySize.length) / Math.min(wanted, bySize.length));
    return bySize[at]?.name ?? "";
  });
  const given = `globalThis.names = ${JSON.stringify(names)}; 0`;
  const fresh = async (name: string) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${origin}/${encodeURIComponent(name)}`);
    const world = await openWorld(page);
    await evaluate(world.cdp, world.contextId, script);
    await evaluate(world.cdp, world.contextId, given);
    return { ...world, close: () => context.close() };
  };
  const builds = contenders.map((): number[] => []);
  const runs = contenders.map((): number[] => []);
  for (const name of chosen) {
    for (const index of contenders.keys()) {
      const { cdp, contextId, close } = await fresh(name);
      await countBusy(cdp);
      const before = await busyMs(cdp);
      await evaluate(cdp, contextId, `onRecordBench.holdBuilt(${index}, names)`);
      const built = await busyMs(cdp);
      await evaluate(cdp, contextId, "onRecordBench.runHeld(document.body)");
      builds[index]?.push(built - before);
      runs[index]?.push((await busyMs(cdp)) - built);
      await close();
    }
  }
  const memory: number[] = [];
  for (const index of contenders.keys()) {
    const { cdp, contextId, close } = await fresh(chosen[0] ?? "");
    const before = await heapBytes(cdp);
    await evaluate(cdp, contextId, `onRecordBench.holdBuilt(${index}, names)`);
    memory.push((await heapBytes(cdp)) - before);
    await close();
  }
  return contenders.map((_, i) => ({
    cold: {
      buildMs: median(builds[i] ?? []),
      run: spread(runs[i] ?? []),
      ratio: median((runs[i] ?? []).map((run, page) => run / (runs[0]?.[page] ?? Number.NaN))),
    },
    memoryMb: (memory[i] ?? 0) / 2 ** 20,
  }));
};
