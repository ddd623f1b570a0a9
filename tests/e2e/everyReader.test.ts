import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { axeIn, layCardOpen } from "../support/axeIn.ts";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardThatSays, hoverWords } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { TWO_FRAMES } from "../support/twoFrames.ts";
import { until } from "../support/until.ts";

/** The extension's pages, each with words that it says once it is there. Another query opens the popup anew. */
const pages = [
  ["popup.html", /not verified/i],
  ["reader.html", /Sources/],
  ["popup.html?results#gabala%20radar", /Gabala Radar/],
  ["sidepanel.html", /All sources/],
  ["popup.html?none#qqqq", /Nothing on record/],
  ["reader.html#jamnews-2023-view-from-baku/4", /Statement 4/],
  ["entity.html#person:lavrov", /Everything on record/],
  ["options.html", /plain words/],
  ["welcome.html", /ministry/],
] as const;

describe.each(["chromium", "firefox"] as const)("for every reader, in %s", (browser) => {
  let driver: Driver;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await serveFolder("demo");
    driver = await openDriver(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  afterEach(async () => {
    await driver.setViewport(1280, 800);
    await driver.set({ theme: "auto" });
  });

  const says = (words: RegExp): Promise<true> =>
    until(`a page that says ${words}`, async () => {
      const text = await driver.evaluate<string>("document.body.innerText");
      return words.test(text) && (true as const);
    });
  /** What is drawn to the width of the window is drawn again a frame after that has changed. */
  const sideways = async (): Promise<number> => {
    await driver.evaluate(TWO_FRAMES);
    return driver.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
  };
  const inTheme = (theme: "light" | "dark"): Promise<true> =>
    until(`the ${theme} theme`, () =>
      driver.evaluate<true | undefined>(
        `document.documentElement.dataset.theme === ${JSON.stringify(theme)} || undefined`,
      ),
    );

  it.each(pages)(
    "%s has no barrier in either theme, wide or narrow, and nothing to scroll sideways",
    async (path, words) => {
      await driver.openExtensionPage(path);
      await says(words);
      for (const [theme, width] of [
        ["light", 1280],
        ["dark", 320],
      ] as const) {
        await driver.set({ theme });
        await driver.setViewport(width, 800);
        await inTheme(theme);
        expect({ theme, found: await axeIn(driver) }).toEqual({ theme, found: [] });
        expect({ width, sideways: await sideways() }).toEqual({ width, sideways: 0 });
      }
    },
  );

  it.each(pages)("%s has nothing to scroll sideways in 640 px at 200 %%", async (path, words) => {
    await driver.setViewport(640, 800);
    await driver.openExtensionPage(path);
    await says(words);
    const zoom = (factor: number): Promise<unknown> =>
      driver.evaluate(`(globalThis.browser ?? chrome).tabs.setZoom(${factor}).then(() => null)`);
    await zoom(2);
    try {
      await until("the page to be zoomed", () =>
        driver.evaluate<boolean>("innerWidth > 300 && innerWidth < 340"),
      );
      expect(await sideways()).toBe(0);
    } finally {
      await zoom(1);
    }
  });

  it.each(["light", "dark"])("the card has no barrier: %s", async (theme) => {
    await driver.set({ theme });
    await openArticle(driver, site.origin);
    await hoverWords(driver, "Maria Zakharova");
    await cardThatSays(driver, "Said by");
    await layCardOpen(driver);
    expect(await axeIn(driver)).toEqual([]);
  });
});
