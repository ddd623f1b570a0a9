import type { BrowserContext } from "@playwright/test";
import { busyMs, countBusy } from "../busyMs.ts";
import { median } from "../statistics.ts";
import type { TwoBrowsers } from "../twoBrowsers.ts";

/** Share of a core that the page's thread takes more than without On Record while the page changes without end. */
export type Turmoil = {
  /** Changes a second that were really made, with On Record. */
  readonly changes: number;
  /** In the first seconds, … */
  readonly first: number;
  /** … and after them: On Record lets a restless page be until it rests. */
  readonly later: number;
  /** The page's own. */
  readonly own: number;
};

const WINDOW_MS = 6_000;
const ROUNDS = 2;
const CHANGES_A_TICK = 10;
const TICK_MS = 10;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page: changes texts, a paragraph after the other, at a steady pace. */
const change = ([changes, tick]: readonly [number, number]): void => {
  const paragraphs = [...document.querySelectorAll("p")];
  const texts = paragraphs.map(({ textContent }) => textContent);
  let made = 0;
  setInterval(() => {
    for (let i = 0; i < changes; i++) {
      const at = made++ % paragraphs.length;
      const paragraph = paragraphs[at];
      if (paragraph) paragraph.textContent = `${texts[at]} ${made}`;
    }
    document.documentElement.dataset.changes = String(made);
  }, tick);
};

const once = async (context: BrowserContext, url: string) => {
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    await page.goto(url);
    await pause(1_000);
    await countBusy(cdp);
    await page.evaluate(change, [CHANGES_A_TICK, TICK_MS] as const);
    const shares: number[] = [];
    const started = performance.now();
    for (let window = 0; window < 2; window++) {
      const from = performance.now();
      const before = await busyMs(cdp);
      await pause(WINDOW_MS);
      shares.push(((await busyMs(cdp)) - before) / (performance.now() - from));
    }
    const made = await page.evaluate(() => Number(document.documentElement.dataset.changes));
    const [first = 0, later = 0] = shares;
    return { changes: (made / (performance.now() - started)) * 1_000, first, later };
  } finally {
    await page.close();
  }
};

/** Measures a page that changes a thousand times a second, in both browsers in turn. */
export const measureTurmoil = async ({ onRecord, floor }: TwoBrowsers, url: string): Promise<Turmoil> => {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const without = await once(floor.context, url);
    const withIt = await once(onRecord.context, url);
    rounds.push({
      changes: withIt.changes,
      first: withIt.first - without.first,
      later: withIt.later - without.later,
      own: without.later,
    });
  }
  return {
    changes: median(rounds.map(({ changes }) => changes)),
    first: median(rounds.map(({ first }) => first)),
    later: median(rounds.map(({ later }) => later)),
    own: median(rounds.map(({ own }) => own)),
  };
};
