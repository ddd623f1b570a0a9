import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byKeys, type Keyboard } from "../support/byKeys.ts";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { answered, STATEMENTS_FOUND } from "../support/searching.ts";
import { until } from "../support/until.ts";

// The popup stands in a tab here; keyboardPages.test.ts has the toolbar's own.
describe.each(["chromium", "firefox"] as const)(
  "searching and reading without a pointer, in %s",
  (browser) => {
    let driver: Driver;
    let keys: Keyboard;
    beforeAll(async () => {
      driver = await openDriver(browser);
      keys = byKeys(driver);
    });
    afterAll(() => driver?.close());

    const has = (expression: string): Promise<boolean> =>
      until(`${expression} to hold`, () => driver.evaluate<boolean>(expression).catch(() => false));
    /** A new document each time: the same address with another hash alone would not load anew. */
    const openPage = (path: string): Promise<void> => {
      const [page = "", hash = ""] = path.split("#");
      return driver.openExtensionPage(`${page}?${Math.random()}${hash === "" ? "" : `#${hash}`}`);
    };
    const searchFor = async (words: string): Promise<void> => {
      await openPage("popup.html");
      await keys.on("page", /^Search the archive$/);
      await keys.type(words);
      await answered(driver, words);
    };

    it("goes from words in the popup to the source, and later back to the same words", async () => {
      await searchFor("gabala radar");
      await keys.to("page", /Gabala Radar facility/, "ArrowDown");
      await keys.press("ArrowUp");
      await keys.on("page", /^Search the archive$/);
      await keys.choose("page", /Gabala Radar facility/, "ArrowDown");
      expect(await driver.followNewTab("reader.html")).toMatch(/#commonspace-2013-deteriorated\/\d+$/);

      await openPage("popup.html");
      await has(`document.querySelector(".recent") !== null`);
      await keys.choose("page", /^gabala radar$/, "ArrowDown");
      await answered(driver, "gabala radar");
      await keys.on("page", /^Search the archive$/);
      await keys.press("Escape");
      await has(`document.querySelector(".recent") !== null`);
      await keys.choose("page", /^Forget these$/);
      await has(`document.querySelector(".recent") === null`);
      await keys.on("page", /^Search the archive$/);
    });

    it("narrows what was found to one speaker and by source, and takes that back", async () => {
      await searchFor("azerbaijan");
      const all = await driver.evaluate<number>(STATEMENTS_FOUND);
      await keys.choose("page", /^Filters$/);
      await keys.to("page", /^Speaker/);
      await keys.press("ArrowDown");
      await has(`${STATEMENTS_FOUND} < ${all} && ${STATEMENTS_FOUND} > 0`);
      expect(await driver.evaluate(`document.querySelector(".chip select").value`)).toMatch(/:/);
      await keys.choose("page", /^Clear$/);
      await has(`${STATEMENTS_FOUND} === ${all}`);
      await keys.on("page", /^Filters$/);
      await keys.choose("page", /^By source$/);
      await has(`document.querySelectorAll(".source-group").length > 1`);
    });

    it("walks along a timeline, and goes from its table to a source", async () => {
      await openPage("entity.html#person:lavrov");
      await has(`document.querySelectorAll("[data-occasion]").length > 3`);
      await keys.to("page", /^[^·]+ · .*\d{4}/);
      await keys.press("Home");
      await has(`/more intensive negotiations/.test(document.querySelector(".when .said").textContent)`);
      await keys.to("page", /^Sergey Lavrov · c\. 23 September 2020/, "ArrowRight");
      await has(
        `/territorial integrity of Azerbaijan/.test(document.querySelector(".when .said").textContent)`,
      );
      await keys.press("End");
      await has(
        `!/territorial integrity of Azerbaijan/.test(document.querySelector(".when .said").textContent)`,
      );
      await keys.choose("page", /table/, "Shift+Tab");
      await has(
        `document.querySelectorAll(".as-table tbody tr").length === document.querySelectorAll("[data-occasion]").length`,
      );
      await keys.to("page", /^The timeline as a table$/);
      await keys.to("page", /^Statement 1/);
      await keys.press("Enter");
      await has(`/reader\\.html#[\\w-]+\\/\\d+$/.test(location.href)`);
      await has(`document.querySelector("[aria-current]") !== null`);
    });

    it("searches on the archive’s page and goes to the statement", async () => {
      await openPage("reader.html");
      await has(`document.querySelector(".sources") !== null`);
      await keys.to("page", /^Search the archive$/);
      await keys.type("gabala radar");
      await answered(driver, "gabala radar");
      await keys.choose("page", /Gabala Radar facility/, "ArrowDown");
      await has(`/#commonspace-2013-deteriorated\\/\\d+$/.test(location.hash)`);
      await has(`document.querySelector("[aria-current]")?.textContent.includes("Gabala Radar") ?? false`);
    });

    it("sets options, which are kept", async () => {
      await openPage("options.html");
      const isChecked = (words: string): string =>
        `[...document.querySelectorAll("label")].find(({ innerText }) => innerText.trim() === "${words}")?.querySelector("input").checked`;
      await has(`${isChecked("Places")} === true`);
      await keys.to("page", /^\s*Places\s*$/);
      await keys.press(" ");
      await has(`${isChecked("Places")} === false`);
      await keys.to("page", /As the browser/);
      await keys.to("page", /^\s*Dark\s*$/, "ArrowDown");
      await has(`document.documentElement.dataset.theme === "dark"`);
      await openPage("options.html");
      await has(`${isChecked("Dark")} === true && ${isChecked("Places")} === false`);
    });
  },
);
