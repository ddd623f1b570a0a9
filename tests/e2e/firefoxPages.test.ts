import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { byKeys } from "../support/byKeys.ts";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { paintedWords } from "../support/paintedWords.ts";
import { cardThatSays, hoverWords, namesPainted } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

/** Runs in a page of the extension: the tab whose page is at an address; the others stay where they are. */
const tabAt = (address: string): string =>
  `const tab = (await api.tabs.query({})).find(({ url }) => url?.includes(${JSON.stringify(address)}));`;

/** Firefox's key for its reader view. */
const READER_VIEW = "Control+Alt+r";

/** States that a page can be in, which lifecycle.test.ts has of Chromium. */
describe("in firefox, a page", () => {
  let driver: Driver;
  let site: ServedFolder;
  let demo: ServedFolder;
  beforeAll(async () => {
    site = await serveFolder("tests/pages");
    demo = await serveFolder("demo");
    driver = await openDriver("firefox");
  });
  let errorsBefore = 0;
  afterEach(() => {
    expect(driver.errors().slice(errorsBefore)).toEqual([]);
    errorsBefore = driver.errors().length;
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await demo?.close();
  });
  const paints = (words: readonly string[]): Promise<true> =>
    until(`“${words.join("”, “")}” to be painted`, async () => {
      const painted = await paintedWords(driver).catch(() => []);
      return painted.join() === words.join() && (true as const);
    });
  const address = (slug: string): string => `${site.origin}/${slug}/page.html`;
  const openEdited = async (): Promise<void> => {
    await driver.open(address("edited-in-place"));
    await paints(["Lachin corridor", "Maria Zakharova"]);
  };
  /** Opens a tab before the one that is tested; answers how to close it again. */
  const openBefore = async (): Promise<() => Promise<void>> => {
    const id = await driver.inExtension<number>(`return (await api.tabs.create({ url: "about:blank" })).id;`);
    return () => driver.inExtension(`await api.tabs.remove(${id}); return null;`);
  };

  it("in a tab behind is read, and painted as it is when it comes before", async () => {
    await openEdited();
    const closeBefore = await openBefore();
    await until("the tab to be behind", () =>
      driver.evaluate<boolean>(`document.visibilityState === "hidden"`),
    );
    await driver.evaluate(
      `(document.getElementById("edited").textContent = "Nikol Pashinyan came meanwhile.", null)`,
    );
    await driver.inExtension(
      `${tabAt("edited-in-place")} await api.tabs.update(tab.id, { active: true }); return null;`,
    );
    await paints(["Maria Zakharova", "Nikol Pashinyan"]);
    await closeBefore();
  });

  it("that was put aside to save memory is read anew when somebody comes back to it", async () => {
    await openEdited();
    const closeBefore = await openBefore();
    await driver.inExtension(`${tabAt("edited-in-place")} await api.tabs.discard(tab.id); return null;`);
    await until("the page to be put aside", () =>
      driver.inExtension<boolean>(`${tabAt("edited-in-place")} return tab.discarded;`),
    );
    await driver.inExtension(
      `${tabAt("edited-in-place")} await api.tabs.update(tab.id, { active: true }); return null;`,
    );
    await driver.followNewTab("edited-in-place");
    await paints(["Lachin corridor", "Maria Zakharova"]);
    await closeBefore();
  });

  it("on paper is as without On Record, its card too", async () => {
    const file = join(tmpdir(), `on-record-paper-${process.pid}.png`);
    const picture = async (): Promise<string> => {
      await driver.screenshot(file);
      return (await readFile(file)).toString("base64");
    };
    await openEdited();
    await hoverWords(driver, "Lachin corridor");
    await cardThatSays(driver, "Lachin corridor");
    const onScreen = await picture();
    await driver.setPaper(true);
    await until("the page to look as on paper", () =>
      driver.evaluate<boolean>(`matchMedia("print").matches`),
    );
    const onPaper = await picture();
    await driver.evaluate(
      `(CSS.highlights.clear(), document.querySelector("on-record-card").remove(), null)`,
    );
    expect(await picture()).toBe(onPaper);
    expect(onPaper).not.toBe(onScreen);
    await driver.setPaper(false);
    await rm(file);
  });

  it("is whole and painted when its reader view is left, in which the popup says why there are no names", async () => {
    const keys = byKeys(driver);
    await openArticle(driver, demo.origin);
    const text = "document.body.innerText";
    const before = await driver.evaluate<string>(text);
    await until("Firefox to offer its reader view", () =>
      driver.inExtension<boolean>(`${tabAt("/article.html")} return tab.isArticle === true;`),
    );
    await keys.press(READER_VIEW);
    expect(await driver.followNewTab("about:reader")).toContain("article.html");
    await driver.openPopup();
    await until("the popup to say why", async () => {
      const said = await driver.inView<string>("popup.html", "(view) => view.document.body.innerText");
      return said?.includes("closed to extensions, such as reader view");
    });
    await keys.press("Escape");
    await until(
      "the popup to close",
      async () => (await driver.inView("popup.html", "() => true")) === undefined,
    );
    await keys.press(READER_VIEW);
    await driver.followNewTab(`${demo.origin}/article.html`);
    await namesPainted(driver);
    expect(await driver.evaluate<string>(text)).toBe(before);
    expect(await driver.evaluate(`document.querySelector("on-record-card")`)).toBeNull();
    await hoverWords(driver, "Maria Zakharova");
    await cardThatSays(driver, "Maria Zakharova");
  });
});
