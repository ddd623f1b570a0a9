import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byKeys, type Keyboard } from "../support/byKeys.ts";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { paintedWords } from "../support/paintedWords.ts";
import { namesPainted } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)(
  "the popup and the reader without a pointer, in %s",
  (browser) => {
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
    const openPopup = async (): Promise<void> => {
      await driver.openPopup();
      await keys.on("popup.html", /^Search the archive$/);
    };
    const popupHas = (what: string, expression: string): Promise<true> =>
      until(
        what,
        async () =>
          (await driver.inView<boolean>("popup.html", `({ document }) => ${expression}`)) === true &&
          (true as const),
      );
    const popupIsGone = (): Promise<boolean> =>
      until(
        "the popup to close",
        async () => (await driver.inView("popup.html", "() => true")) === undefined,
      );
    const has = (expression: string): Promise<boolean> =>
      until(`${expression} to hold`, () => driver.evaluate<boolean>(expression).catch(() => false));
    const openPage = (path: string): Promise<void> => {
      const [page = "", hash = ""] = path.split("#");
      return driver.openExtensionPage(`${page}?${Math.random()}${hash === "" ? "" : `#${hash}`}`);
    };

    it("goes from the popup to a name on the page", async () => {
      await openArticle(driver, site.origin);
      await openPopup();
      await popupHas("the names", `document.querySelector(".on-this-page") !== null`);
      await keys.choose("popup.html", /^Gabala/, "ArrowDown");
      await has(`[...CSS.highlights].some(([name, { size }]) => /current$/.test(name) && size > 0)`);
      await popupIsGone();
    });

    it("searches in the popup and goes to the source", async () => {
      await openArticle(driver, site.origin);
      await openPopup();
      await keys.type("gabala radar");
      await popupHas(
        "what was found",
        `/Gabala Radar facility/.test(document.querySelector(".result")?.innerText)`,
      );
      await keys.choose("popup.html", /Gabala Radar facility/, "ArrowDown");
      expect(await driver.followNewTab("reader.html#")).toMatch(/#commonspace-2013-deteriorated\/\d+$/);
      await popupIsGone();
    });

    it("switches a site off and on again from the popup", async () => {
      await openArticle(driver, site.origin);
      await openPopup();
      await keys.choose("popup.html", /^Turn off here/);
      await until("the names to go", async () => (await paintedWords(driver)).length === 0);
      await popupHas("the way back", `/Turn on here/.test(document.body.innerText)`);
      await keys.press("Enter");
      await namesPainted(driver);
      await keys.press("Escape");
      await popupIsGone();
    });

    it("copies a link, cites, goes to the neighbours and picks a speaker out in the reader", async () => {
      await openPage("reader.html#jamnews-2022-allies/4");
      // What is read has the focus, once it is there; a key that came before would lead from elsewhere.
      const isRead = (n: number): Promise<boolean> =>
        has(`document.activeElement?.dataset.statement === "jamnews-2022-allies/${n}"`);
      await isRead(4);
      await keys.choose("page", /^Copy link$/);
      await has(`/Copied/.test(document.querySelector(".panel .said").textContent)`);
      await keys.choose("page", /^Cite$/);
      for (const format of ["RIS", "BibTeX", "CSL-JSON"]) {
        await keys.choose("page", new RegExp(`^${format}$`));
        await has(`document.querySelector(".formats [aria-pressed=true]").textContent === "${format}"`);
      }
      await keys.choose("page", /^Next/, "Shift+Tab");
      await isRead(5);
      await keys.press("ArrowRight");
      await isRead(6);
      expect(await driver.evaluate<string>("location.hash")).toMatch(/\/6$/);
      await keys.choose("page", /^Russian Foreign Ministry \d+$/, "Shift+Tab");
      await has(`document.querySelectorAll(".statement[data-dimmed]").length > 0`);
    });
  },
);
