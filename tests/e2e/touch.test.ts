import { afterAll, beforeAll, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardIsGone, cardThatSays, wordsAt } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

let driver: Driver;
let site: ServedFolder;
beforeAll(async () => {
  site = await serveFolder("demo");
  driver = await openDriver("chromium");
  await driver.setViewport(400, 700);
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

const tap = async (words: string): Promise<void> => driver.tap(await wordsAt(driver, words));

it("opens the sheet by a tap on a name", async () => {
  await openArticle(driver, site.origin);
  await tap("Zakharova");
  expect(await cardThatSays(driver, "Maria Zakharova")).toContain("Not verified here");
});

it("opens the sheet by a long press on a name inside a link, and a tap still follows the link", async () => {
  await openArticle(driver, site.origin);
  // The page's own link, made before the names are read again.
  await driver.evaluate(`(() => {
    const link = document.createElement("a");
    link.href = "#followed";
    link.textContent = "What Maria Zakharova said";
    document.querySelector("p").prepend(link, ". ");
  })()`);
  await until("the link's name to be found", () =>
    driver.evaluate<boolean>(
      `[...CSS.highlights.values()].some((ranges) => [...ranges].some(({ startContainer }) =>
        startContainer.parentElement?.closest("[href='#followed']")))`,
    ),
  );
  await driver.touch(await wordsAt(driver, "Zakharova said"));
  await cardThatSays(driver, "Maria Zakharova");
  await driver.touch("lift");
  expect(await driver.evaluate("location.hash")).toBe("");
  await driver.press("Escape");
  await cardIsGone(driver);
  await tap("Zakharova said");
  await driver.evaluate(
    `new Promise((resolve) => location.hash ? resolve() : addEventListener("hashchange", resolve))`,
  );
  expect(await driver.evaluate("location.hash")).toBe("#followed");
});
