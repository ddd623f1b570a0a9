import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { byKeys, type Keyboard } from "../support/byKeys.ts";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { paintedWords } from "../support/paintedWords.ts";
import { namesPainted } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

let driver: Driver;
let site: ServedFolder;
let keys: Keyboard;
const start = async (browser: "chromium" | "firefox"): Promise<void> => {
  site = await serveFolder("demo");
  driver = await openDriver(browser);
  keys = byKeys(driver);
};
afterEach(async () => {
  await driver?.close();
  await site?.close();
});

const popupSays = (words: RegExp): Promise<string> => {
  let said: string | undefined;
  return until(`the popup to say ${words}`, async () => {
    said = await driver.inView<string>("popup.html", "(view) => view.document.body.innerText");
    return said !== undefined && words.test(said) && said;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${said ?? "(it is not open)"}`);
  });
};
const openPopup = async (): Promise<void> => {
  await driver.openPopup();
  await keys.on("popup.html", /^Search the archive$/);
};
/** Runs in a page of the extension, which is not told any address now: whether the page in front answers. */
const answers = `const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return api.tabs.sendMessage(tab.id, { type: "names on this page" }, { frameId: 0 }).then(() => true, () => false);`;
/** A page that was loaded without access: nothing of On Record is in it. */
const openWithoutAccess = async (): Promise<void> => {
  await openArticle(driver, site.origin);
  await driver.withholdAccess();
  // Firefox tells the processes of its pages a moment later.
  await until("a page that On Record is kept out of", async () => {
    await driver.open(`${site.origin}/article.html?without`);
    await driver.evaluate("new Promise((resolve) => requestIdleCallback(() => resolve(null)))");
    return !(await driver.inExtension<boolean>(answers));
  });
};

describe.each(["chromium", "firefox"] as const)("where %s withholds access to sites", (browser) => {
  beforeEach(() => start(browser));

  it("a press of the button makes On Record run in that tab, as browsers have it", async () => {
    await openWithoutAccess();
    if (browser === "chromium") {
      await driver.openPopup();
      // Its own offer comes first.
      await driver.confirmReload();
      await namesPainted(driver);
    }
    await openPopup();
    expect(await popupSays(/On this page/)).toContain("Names are spotted here");
    await namesPainted(driver);
  });

  it("the popup explains, tells of the settings and asks; then the pages that are open have their names", async () => {
    await openWithoutAccess();
    // No press gives access to a page that is not of a site.
    await driver.inExtension(`await api.tabs.create({ url: "/options.html" }); return null;`);
    await driver.followNewTab("options.html");
    await openPopup();
    const said = await popupSays(/On Record may not read this page/);
    expect(said).toContain("nothing is sent");
    expect(said).toContain(browser === "chromium" ? "Site access" : "about:addons");
    if (browser === "chromium") {
      await keys.choose("popup.html", /^Open the browser’s settings$/);
      expect(await driver.followNewTab("chrome://extensions")).toMatch(/\?id=[a-p]{32}$/);
      await driver.followNewTab("article.html");
      expect(await paintedWords(driver)).toEqual([]);
      await driver.followNewTab("options.html");
      await openPopup();
    }
    await keys.choose("popup.html", /^Allow on all sites$/);
    await driver.answerAccess(true);
    await driver.followNewTab("article.html");
    await namesPainted(driver);
  });
});
