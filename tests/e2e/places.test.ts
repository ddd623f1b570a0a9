import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byKeys, type Keyboard } from "../support/byKeys.ts";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardIsGone, cardThatSays } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";
import { NEXT, openCardByKeys, step } from "../support/walking.ts";

describe.each(["chromium", "firefox"] as const)("where the browser offers On Record, in %s", (browser) => {
  let driver: Driver;
  let site: ServedFolder;
  let keys: Keyboard;
  beforeAll(async () => {
    site = await serveFolder("demo");
    driver = await openDriver(browser);
    keys = byKeys(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  it("tells a screen reader of each name that the walk comes to, with one host element and no card", async () => {
    await openArticle(driver, site.origin);
    await driver.evaluate(`(() => {
      window.added = [];
      new MutationObserver((changes) => changes.forEach(({ addedNodes }) => window.added.push(...[...addedNodes].map(({ localName }) => localName))))
        .observe(document, { childList: true, subtree: true });
    })()`);
    const { words } = await step(driver, keys, NEXT);
    const said = (place: string): Promise<string> =>
      until(`name ${place} to be told`, async () => {
        const told = await driver.announced();
        return told.includes(place) && told;
      });
    expect(await said("1 of ")).toMatch(
      new RegExp(`^${words}, place: \\d+ statements on record\\. 1 of \\d+\\.$`),
    );
    await step(driver, keys, NEXT);
    await said("2 of ");
    expect(await driver.evaluate("window.added")).toEqual(["on-record-card"]);
  });

  // Menus are driven in Chromium only.
  it.runIf(browser === "chromium")("looks up a selection from the context menu", async () => {
    await openArticle(driver, site.origin);
    await driver.evaluate(`getSelection().selectAllChildren(document.querySelector("b"))`);
    await driver.chooseFromMenu("Look up");
    expect(await cardThatSays(driver, "Zangezur corridor")).toContain("priority projects");
    await keys.press("Escape");
    await cardIsGone(driver);
  });

  it.each([
    ["a name to that name’s own page", "sergey lavrov", "entity.html", "#person:lavrov"],
    ["other words to the search", "gabala radar closed", "popup.html", "#gabala radar closed"],
  ])("goes from the address bar by %s", async (_, words, there, address) => {
    await openArticle(driver, site.origin);
    await driver.enterAddress(`rec ${words}`);
    expect(decodeURIComponent(await driver.followNewTab(there)).endsWith(address)).toBe(true);
  });
});

it("opens the side panel of Chromium from a card", async () => {
  const site = await serveFolder("demo");
  const driver = await openDriver("chromium");
  try {
    const keys = byKeys(driver);
    await openArticle(driver, site.origin);
    await openCardByKeys(driver, keys, "Maria Zakharova");
    await keys.choose("card", /^Open in the side panel$/, "Shift+Tab");
    await until("the side panel", async () => {
      const text = await driver.inView<string>("sidepanel.html", "(view) => view.document.body.innerText");
      return text?.includes("On this page");
    });
  } finally {
    await driver.close();
    await site.close();
  }
});
