import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { answered } from "../support/searching.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)("the popup, in %s", (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(browser);
  });
  afterAll(() => driver?.close());
  beforeEach(async () => {
    await driver.openExtensionPage("popup.html");
    await until("the search field to have the focus", () =>
      driver.evaluate<boolean>(`document.activeElement?.matches("input") ?? false`),
    );
  });
  const type = async (query: string): Promise<void> => {
    for (const key of query) await driver.press(key);
  };
  const says = (words: RegExp): Promise<string> =>
    until(`the popup to say ${words}`, async () => {
      const text = await driver.evaluate<string>("document.body.innerText");
      return words.test(text) ? text : undefined;
    });

  it("finds the Gabala radar as one types, with speaker, date and source", async () => {
    await type("gabala rad");
    const text = await says(/Gabala Radar facility/);
    expect(text).toMatch(/Russian media/);
    expect(text).toMatch(/2013/);
    expect(text).toMatch(/commonspace/i);
    const marked = await driver.evaluate<string[]>(
      `[...document.querySelectorAll("mark")].map((mark) => mark.textContent)`,
    );
    expect(marked.join(" ")).toMatch(/Gabala/);
  });

  it("forgives a small typing error", async () => {
    await type("zangezir coridor");
    await says(/Zangezur corridor remains one of the priority projects/);
  });

  it("finds the same entity by its name in another script", async () => {
    await type("Захарова");
    await says(/Baku should treat issues of Russia’s territorial integrity/);
  });

  it("says so when there is nothing, and what to try", async () => {
    await type("xylophone");
    expect(await says(/nothing|no statement/i)).not.toMatch(/undefined|null/);
  });

  it("opens the reader at the chosen statement by keys alone", async () => {
    await type("gabala radar");
    await answered(driver, "gabala radar");
    await driver.press("ArrowDown");
    await driver.press("Enter");
    expect(await driver.followNewTab("reader.html")).toMatch(/#commonspace-2013-deteriorated\/\d+$/);
  });

  it("gets a refusal from the background for a malformed message, as data", async () => {
    const ask = (message: string): Promise<{ ok: boolean; error?: string }> =>
      driver.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
    for (const malformed of [
      `{ type: "page matched", entities: "all" }`,
      `{ type: "format the disk" }`,
      `7`,
    ]) {
      const answer = await ask(malformed);
      expect(answer.ok).toBe(false);
      expect(answer.error).toMatch(/\w{3,}/);
    }
  });
});
