import type { Browser, Page } from "@playwright/test";
import type { InPage } from "../inPage.ts";
import { type BenchPage, HARNESS } from "../pages.ts";
import { median, type Spread, spread } from "../statistics.ts";
import type { Gazetteer } from "./gazetteers.ts";
import { measureColdRuns } from "./measureCold.ts";

/** Readability's own tests include pages of a sentence or two; those are no articles. */
const LEAST_CHARACTERS = 3_000;
/** mark.js looks for so many names, on so many pages: with more it takes minutes. */
const MARK_JS_NAMES = 100;
const MARK_JS_PAGES = 5;

export type ContenderResult = {
  readonly name: string;
  /** Ratio to the floor, over pages. */
  readonly warm: Spread;
  /** ms a page, median over pages. */
  readonly warmMs: number;
  readonly hits: number;
  readonly buildMs: number;
  /** In a fresh page, once: ms, and to the floor's; undefined where it was not measured. */
  readonly cold?: { readonly buildMs: number; readonly run: Spread; readonly ratio: number };
  readonly memoryMb?: number;
};

/** One page alone. */
export type DensePage = {
  readonly name: string;
  readonly rows: readonly {
    readonly name: string;
    readonly ratio: number;
    readonly ms: number;
    readonly hits: number;
  }[];
};

export type MatchingResult = {
  readonly gazetteer: string;
  readonly pages: number;
  /** The page with the most names for its length; undefined if no page was measured. */
  readonly densest: DensePage | undefined;
  readonly contenders: readonly ContenderResult[];
};

declare const onRecordBench: InPage;

/** Puts a page into the harness's frame; undefined if it is no article. */
const frame = (page: Page, url: string, least: number) =>
  page.evaluate(
    ([address, characters]) =>
      new Promise<boolean>((resolve) => {
        document.querySelector("iframe")?.remove();
        const element = document.createElement("iframe");
        element.setAttribute("sandbox", "allow-same-origin");
        element.style.cssText = "width:1280px;height:800px";
        element.onload = () =>
          resolve((element.contentDocument?.body?.textContent ?? "").replace(/\s/g, "").length >= characters);
        element.src = address;
        document.body.append(element);
      }),
    [url, least] as const,
  );

/** Measures every contender with one gazetteer on all pages. */
export const measureMatching = async (
  browser: Browser,
  script: string,
  origin: string,
  pages: readonly BenchPage[],
  gazetteer: Gazetteer,
): Promise<MatchingResult> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(origin + HARNESS);
  await page.evaluate(script);
  const buildMs = await page.evaluate((names) => onRecordBench.buildAll(names), gazetteer.names);
  const names = await page.evaluate(() => onRecordBench.contenders);
  const ratios = names.map((): number[] => []);
  const times = names.map((): number[] => []);
  const hits = names.map(() => 0);
  const markJs: { ratio: number; ms: number; hits: number }[] = [];
  const measured: BenchPage[] = [];
  let densest: { readonly page: DensePage; readonly density: number } | undefined;
  const every = Math.max(1, Math.floor(pages.length / MARK_JS_PAGES));
  for (const [index, { name }] of pages.entries()) {
    const url = `${origin}/${encodeURIComponent(name)}`;
    if (!(await frame(page, url, LEAST_CHARACTERS))) continue;
    measured.push(pages[index] ?? { name, html: "" });
    const timed = await page.evaluate(() => {
      const body = document.querySelector("iframe")?.contentDocument?.body;
      return body ? onRecordBench.measureWarm(body) : [];
    });
    const floor = timed[0]?.times ?? [];
    const rows = timed.map((one) => ({
      name: one.name,
      ratio: median(one.times.map((time, round) => time / (floor[round] ?? Number.NaN))),
      ms: median(one.times),
      hits: one.hits,
    }));
    rows.forEach((row, i) => {
      ratios[i]?.push(row.ratio);
      times[i]?.push(row.ms);
      hits[i] = (hits[i] ?? 0) + row.hits;
    });
    const density = Math.max(...rows.map((row) => row.hits)) / (pages[index]?.html.length ?? 1);
    if (density > (densest?.density ?? 0)) densest = { page: { name, rows }, density };
    if (index % every === 0 && markJs.length < MARK_JS_PAGES) {
      const marked = await page.evaluate((names) => {
        const body = document.querySelector("iframe")?.contentDocument?.body;
        return body ? onRecordBench.measureMarkJs(body, names) : undefined;
      }, MARK_JS_NAMES);
      const ms = marked?.times[0] ?? Number.NaN;
      markJs.push({ ratio: ms / median(floor), ms, hits: marked?.hits ?? 0 });
    }
  }
  await context.close();
  const cold = await measureColdRuns(browser, script, origin, measured, gazetteer, names);
  const contenders = names.map((name, i): ContenderResult => {
    const extra = cold[i];
    return {
      name,
      warm: spread(ratios[i] ?? []),
      warmMs: median(times[i] ?? []),
      hits: hits[i] ?? 0,
      buildMs: buildMs[i] ?? Number.NaN,
      ...(extra === undefined ? {} : extra),
    };
  });
  contenders.push({
    name: `mark.js, acrossElements, ${MARK_JS_NAMES} names, ${markJs.length} pages`,
    warm: spread(markJs.map(({ ratio }) => ratio)),
    warmMs: median(markJs.map(({ ms }) => ms)),
    hits: markJs.reduce((sum, one) => sum + one.hits, 0),
    buildMs: 0,
  });
  return { gazetteer: gazetteer.label, pages: measured.length, densest: densest?.page, contenders };
};
