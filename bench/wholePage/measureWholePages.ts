import { type BenchPage, servePages } from "../pages.ts";
import { median, quantile } from "../statistics.ts";
import { openTwoBrowsers } from "../twoBrowsers.ts";
import { measureTurmoil, type Turmoil } from "./measureTurmoil.ts";
import { type PageVisit, visitPage } from "./visitPage.ts";

export type WholePageRow = { readonly name: string; readonly median: number; readonly p95: number };

export type WholePageResult = {
  readonly pages: number;
  /** Over pages; of each page, the medians of the rounds. Times in ms that the main thread had a core. */
  readonly rows: readonly WholePageRow[];
  /** Added time to the page's own, median. */
  readonly addedShare: number;
  readonly turmoil: Turmoil;
};

const ROUNDS = 3;
const SHARE = "added, x the page";

const middle = (visits: readonly PageVisit[], of: keyof PageVisit): number =>
  median(visits.map((visit) => visit[of]));

/** Measures pages as a reader opens them, with On Record and with an extension that does nothing, in turn. */
export const measureWholePages = async (
  root: string,
  pages: readonly BenchPage[],
): Promise<WholePageResult> => {
  const site = await servePages(pages);
  const browsers = await openTwoBrowsers(root).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  try {
    const address = (name: string): string => `${site.origin}/${encodeURIComponent(name)}`;
    const { onRecord, floor } = browsers;
    // The first page of a browser is no page like others.
    for (const { context } of [onRecord, floor]) await visitPage(context, address(pages[0]?.name ?? ""));
    const columns: Record<string, number[]> = {};
    for (const { name } of pages) {
      const withIt: PageVisit[] = [];
      const without: PageVisit[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        without.push(await visitPage(floor.context, address(name)));
        withIt.push(await visitPage(onRecord.context, address(name)));
      }
      const added = (of: keyof PageVisit): number => middle(withIt, of) - middle(without, of);
      const total = middle(without, "total");
      const of = {
        "the page's own ms": total,
        "its layout ms": middle(without, "layout"),
        "added ms": added("total"),
        "of it script ms": added("script"),
        [SHARE]: added("total") / total,
        "longest script ms": middle(withIt, "longestScript"),
        "added heap MB": added("heapMb"),
      };
      for (const [column, value] of Object.entries(of)) columns[column] = [...(columns[column] ?? []), value];
    }
    const rows = Object.entries(columns).map(([name, values]) => ({
      name,
      median: median(values),
      p95: quantile(values, 0.95),
    }));
    const longest = pages.toSorted((a, b) => b.html.length - a.html.length)[0]?.name ?? "";
    return {
      pages: pages.length,
      rows,
      addedShare: median(columns[SHARE] ?? []),
      turmoil: await measureTurmoil(browsers, address(longest)),
    };
  } finally {
    await browsers.close();
    await site.close();
  }
};
