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

  it("looks up a selection from the context menu", async () => {
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

it("opens the sidebar of Firefox from the popup, which follows the page, its names and its tab", async () => {
  const site = await serveFolder("demo");
  const driver = await openDriver("firefox");
  try {
    const keys = byKeys(driver);
    const sidebarSays = (words: RegExp): Promise<string> =>
      until(`the sidebar to say ${words}`, async () => {
        const said = await driver.inView<string>(
          "sidepanel.html",
          `({ document }) => [document.querySelector(".pane")?.shadowRoot?.querySelector(".card").innerText ?? "", document.body.innerText].join("\\n")`,
        );
        return said !== undefined && words.test(said) && said;
      });
    const isOpen = async (path: string): Promise<boolean> =>
      (await driver.inView(path, "() => true")) !== undefined;
    await openArticle(driver, site.origin);
    await driver.openPopup();
    await keys.on("popup.html", /^Search the archive$/);
    await keys.choose("popup.html", /^Side panel$/, "Shift+Tab");
    expect(await sidebarSays(/On this page/)).toMatch(/Names are spotted here[\s\S]*Maria Zakharova/);
    await until("the popup to close", async () => !(await isOpen("popup.html")));

    await openCardByKeys(driver, keys, "Maria Zakharova");
    expect(await sidebarSays(/Said by/)).toMatch(/^Maria Zakharova/);
    await keys.press("Escape");
    await cardIsGone(driver);

    await driver.goToSidebar();
    await keys.choose("sidepanel.html", /^Gabala/);
    await sidebarSays(/^Gabala/);
    await until("the name to be shown on the page", () =>
      driver.evaluate<boolean>(
        `[...CSS.highlights].some(([name, { size }]) => /current$/.test(name) && size > 0)`,
      ),
    );

    await driver.inExtension(`await api.tabs.create({ url: "/options.html" }); return null;`);
    await sidebarSays(/On Record does not run on this page/);
    await driver.followNewTab("article.html");
    await sidebarSays(/On this page/);
  } catch (error) {
    throw new Error(`${error}\n${await driver.windowHistory()}`, { cause: error });
  } finally {
    await driver.close();
    await site.close();
  }
});
