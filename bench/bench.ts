import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import * as v from "valibot";
import { chromiumPath } from "../tests/support/browsers.ts";
import { bundleInPage } from "./bundleInPage.ts";
import { figuresOf, type Report, worsened } from "./figures.ts";
import { measureOpening } from "./hover/measureOpening.ts";
import { measureWaiting } from "./hover/measureWaiting.ts";
import { inventPages } from "./inventPages.ts";
import { bundledGazetteer, inventedGazetteer } from "./matching/gazetteers.ts";
import { type MatchingResult, measureMatching } from "./matching/measureMatching.ts";
import { readPages, servePages } from "./pages.ts";
import { longArticle, longestPage } from "./painting/article.ts";
import { measurePainting } from "./painting/measurePainting.ts";
import { printBench } from "./printBench.ts";
import { measureSizes } from "./sizes.ts";
import { measureWholePages } from "./wholePage/measureWholePages.ts";

const PARTS = ["matching", "painting", "pages", "hover", "opening", "sizes"] as const;
const USAGE = `npm run bench -- [--pages DIR] [--names N] [--json] [--check] [--only ${PARTS.join("|")}] [--every K]`;
const root = resolve(import.meta.dirname, "..");

/** Measures On Record beside its peers; see bench/README.md. */
const bench = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      pages: { type: "string" },
      names: { type: "string" },
      only: { type: "string" },
      every: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  const { only } = values;
  if (only !== undefined && !PARTS.some((part) => part === only))
    throw new Error(`no part ${only}; ${USAGE}`);
  const asked = (part: (typeof PARTS)[number]): boolean => only === undefined || only === part;
  const invented = values.names === undefined ? undefined : Number(values.names);
  if (invented !== undefined && !(Number.isInteger(invented) && invented > 0)) throw new Error(USAGE);
  const every = Math.max(1, Math.floor(Number(values.every)) || 1);

  const [before = 0] = loadavg();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-quic"],
  });
  let report: Report;
  try {
    const script = await bundleInPage();
    const bundled = await bundledGazetteer(root);
    const [first = "On Record", ...others] = bundled.names.texts;
    const all = values.pages === undefined ? inventPages([first, ...others]) : readPages(values.pages);
    const pages = all.filter((_, i) => i % every === 0);
    const article = values.pages === undefined ? longArticle() : longestPage(all);
    const matching = async (): Promise<readonly MatchingResult[]> => {
      const gazetteer =
        invented === undefined
          ? bundled
          : inventedGazetteer(
              invented,
              pages.map(({ html }) => html),
            );
      const site = await servePages(pages);
      try {
        return [await measureMatching(browser, script, site.origin, pages, gazetteer)];
      } finally {
        await site.close();
      }
    };
    report = {
      browser: `Chromium ${browser.version()}`,
      cores: cpus().length,
      ...(asked("matching") ? { matching: await matching() } : {}),
      ...(asked("painting") ? { painting: await measurePainting(browser, script, article) } : {}),
      ...(asked("pages") ? { wholePages: await measureWholePages(root, pages) } : {}),
      ...(asked("hover") ? { waiting: await measureWaiting(root) } : {}),
      ...(asked("opening") ? { opening: await measureOpening(root) } : {}),
      ...(asked("sizes") ? { sizes: measureSizes(root) } : {}),
      load: [before, loadavg()[0] ?? 0],
    };
  } finally {
    await browser.close();
  }
  process.stdout.write(
    `${values.json ? JSON.stringify({ ...report, figures: figuresOf(report) }) : printBench(report)}\n`,
  );
  if (!values.check) return;
  const FiguresSchema = v.record(v.string(), v.number());
  const baseline = v.parse(
    FiguresSchema,
    JSON.parse(readFileSync(join(import.meta.dirname, "baseline.json"), "utf8")),
  );
  const worse = worsened(baseline, figuresOf(report));
  for (const line of worse) process.stderr.write(`worse by more than half: ${line}\n`);
  if (worse.length > 0) process.exitCode = 1;
};

try {
  await bench();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
