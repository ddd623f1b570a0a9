import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { paintedWords } from "../support/paintedWords.ts";
import { cardThatSays, hoverWords, namesPainted } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

/** Runs in a page of the extension: what the background answers to a message, as JSON. */
const asking = (message: unknown): string =>
  `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`;

/** Paragraphs of a page that is work for a good part of a second. */
const LONG_PAGE = 1_500;

describe.each(["chromium", "firefox"] as const)("the background, in %s", (browser) => {
  let driver: Driver;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await serveFolder("tests/pages");
    driver = await openDriver(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it("is woken by the first name that comes to a page which named nobody", async () => {
    await driver.open(`${site.origin}/virtual-list/page.html`);
    await driver.stopBackground();
    await driver.evaluate(`(document.querySelector("p").before("Maria Zakharova came later."), null)`);
    await namesPainted(driver);
    await hoverWords(driver, "Maria Zakharova");
    expect(await cardThatSays(driver, "Maria Zakharova")).toContain("JAMnews");
  });

  it("is woken by new text on a page whose names are painted already", async () => {
    await driver.open(`${site.origin}/back-forward/page.html`);
    await namesPainted(driver);
    await driver.stopBackground();
    await driver.evaluate(`(document.querySelector("p").before("Maria Zakharova came later."), null)`);
    await until("the new name to be painted", async () =>
      (await paintedWords(driver)).includes("Maria Zakharova"),
    );
  });

  it("answers others while it works on a very long page", async () => {
    await driver.openExtensionPage("reader.html");
    const told = await driver.evaluate<{ names: number; others: number }>(`(async () => {
      const ask = (message) => (globalThis.browser ?? chrome).runtime.sendMessage(message);
      const read = (texts) => ask({ type: "texts read", title: "", texts });
      // From here on the names are open, and nothing but work is waited for.
      await read(["Maria Zakharova came to Lachin."]);
      const sentence = "Maria Zakharova spoke of the Lachin corridor; in Baku, Aliyev had said as much of Russia. ";
      let isWorking = true;
      const long = read(Array(${LONG_PAGE}).fill(sentence.repeat(3))).finally(() => {
        isWorking = false;
      });
      let others = 0;
      // Firefox's idle time, which these tests make short, goes on over work, but not over messages.
      for (; isWorking; others++) await ask({ type: "card ready" });
      return { names: (await long).mentions.flat().length, others };
    })()`);
    expect(told.names).toBe(LONG_PAGE * 15);
    // The first may have come before the work began, and the last after it.
    expect(told.others).toBeGreaterThan(2);
  });

  it.each([
    ["the names' code for a page of the extension itself", { type: "names wanted" }],
    ["the names' code for a tab that somebody else is in", { type: "names wanted", tabId: 1, frameId: 0 }],
    ["the card's code for a page of the extension itself", { type: "card wanted" }],
    ["what is no question", { type: "all names" }],
    ["nothing", null],
    ["more names than a page has", { type: "page matched", entities: Array(501).fill("place:baku") }],
    [
      "a document that leads out of the archive",
      { type: "source passage", document: "../manifest", block: 0 },
    ],
  ])("refuses %s, in words", async (_, message) => {
    await driver.openExtensionPage("reader.html");
    expect(await driver.evaluate(asking(message))).toMatchObject({
      ok: false,
      error: expect.stringMatching(/\w/),
    });
    expect(
      await driver.evaluate(`Object.getOwnPropertySymbols(globalThis).map(String).join()`),
    ).not.toContain("on-record");
  });

  it("cannot be asked by a page, which finds nothing of On Record but its paint", async () => {
    await driver.open(`${site.origin}/back-forward/page.html`);
    await namesPainted(driver);
    const found = await driver.evaluate<readonly string[]>(`[
      typeof globalThis.browser?.runtime?.sendMessage,
      typeof globalThis.chrome?.runtime?.sendMessage,
      Object.getOwnPropertySymbols(globalThis).map(String).filter((name) => name.includes("on-record")).join(),
      Object.getOwnPropertyNames(globalThis).filter((name) => /^on-?record|wxt/i.test(name)).join(),
    ]`);
    expect(found).toEqual(["undefined", "undefined", "", ""]);
  });
});
