import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { atRest } from "../support/atRest.ts";
import type { Driver, Point } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { hoverPainted, paintedWords } from "../support/paintedWords.ts";
import { cardThatSays } from "../support/reading.ts";
import type { ServedFolder } from "../support/serveFolder.ts";
import { servePages } from "../support/servePages.ts";
import { until } from "../support/until.ts";

const words = v.array(v.string());

/** What is expected of a page of tests/pages. The page may define `window.act`, which does what the page tries. */
const ExpectationSchema = v.object({
  /** What the page tries, in words. */
  tries: v.string(),
  /** File of the page in its folder. */
  page: v.optional(v.string(), "page.html"),
  /** The words painted in the viewport, sorted. */
  painted: words,
  /** The same after `window.act`. */
  afterActing: v.optional(words),
  /** What the popup is told, before acting. */
  state: v.optional(v.string(), "on"),
  /** A button to click first. */
  click: v.optional(v.string()),
  /** A name whose card opens, after acting. */
  hover: v.optional(v.string()),
  /** The same, for pages in which nothing can be evaluated. */
  hoverAt: v.optional(v.object({ x: v.number(), y: v.number(), words: v.string() })),
  /** The pointer moves before the last look. */
  stirPointer: v.optional(v.boolean(), false),
});

const folder = "tests/pages";
const pages = readdirSync(folder)
  .filter((slug) => existsSync(`${folder}/${slug}/mentions.json`))
  .map((slug) => {
    const text = readFileSync(`${folder}/${slug}/mentions.json`, "utf8");
    return { slug, ...v.parse(ExpectationSchema, JSON.parse(text)) };
  });

const painted = async (driver: Driver, expected: readonly string[]): Promise<void> => {
  let last: readonly string[] = [];
  await until("the names to be painted", async () => {
    last = await paintedWords(driver);
    return JSON.stringify(last) === JSON.stringify(expected);
  }).catch(() => expect(last).toEqual(expected));
};

const middleOf = (driver: Driver, selector: string): Promise<Point> =>
  atRest(selector, () =>
    driver.evaluate<Point>(`(() => {
      const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`),
  );

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let driver: Driver;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await servePages();
    driver = await openDriver(browser);
    await driver.set({ amount: "every" });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(() => driver.movePointer({ x: 1200, y: 700 }));

  const told = async () =>
    v.parse(v.object({ state: v.string() }), await driver.askPage({ type: "names on this page" }));

  it.each(pages)("$slug: $tries", async (page) => {
    const errorsBefore = driver.errors().length;
    await driver.open(`${site.origin}/${page.slug}/${page.page}`);
    if (page.hoverAt !== undefined) {
      const { x, y, words: named } = page.hoverAt;
      // The page's own functions are of no use: On Record itself says when it has read.
      await until("the page to be read", async () => (await told()).state === page.state);
      await driver.movePointer({ x, y: y + 2 });
      await driver.movePointer({ x, y });
      await cardThatSays(driver, named);
      return;
    }
    await painted(driver, page.painted);
    await until("the popup to be told", async () => (await told()).state === page.state);
    if (page.click !== undefined) await driver.click(await middleOf(driver, page.click));
    if (page.afterActing !== undefined) {
      await driver.evaluate("window.act().then(() => null)");
      if (page.stirPointer) await driver.movePointer({ x: 600, y: 700 });
      await painted(driver, page.afterActing);
    }
    if (page.hover !== undefined) {
      await hoverPainted(driver, page.hover);
      await cardThatSays(driver, page.hover);
    }
    expect(await driver.evaluate("window.problems ?? []")).toEqual([]);
    expect(driver.errors().slice(errorsBefore)).toEqual([]);
  });
});
