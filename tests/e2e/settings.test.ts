import * as v from "valibot";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { paintedWords } from "../support/paintedWords.ts";
import {
  cardIsGone,
  cardThatSays,
  hoverWords,
  namesPainted,
  openCardText,
  wordsAt,
} from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

/** The words that the focus is painted on. */
const focusedWords = `[...CSS.highlights].filter(([name]) => /^on-record.*focus$/.test(name)).flatMap(([, ranges]) => [...ranges]).map((still) => {
  const range = document.createRange();
  range.setStart(still.startContainer, still.startOffset);
  range.setEnd(still.endContainer, still.endOffset);
  return String(range);
}).join()`;

const AnswerSchema = v.object({ state: v.string(), names: v.array(v.object({ entity: v.string() })) });

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
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

  describe("what the reader sets", () => {
    beforeEach(async () => {
      await driver.set({ amount: "first", opening: "hover", theme: "auto", sites: {}, kinds: null });
      await driver.movePointer({ x: 5, y: 5 });
      await openArticle(driver, site.origin);
    });
    const told = async () => v.parse(AnswerSchema, await driver.askPage({ type: "names on this page" }));
    const painted = (words: string): Promise<boolean> =>
      paintedWords(driver).then((all) => all.some((each) => each === words));

    it("takes the names off a site that is switched off, and brings them back, without a reload", async () => {
      await driver.set({ sites: { "127.0.0.1": "off" } });
      await until("the names to go", async () => (await paintedWords(driver)).length === 0);
      expect(await told()).toMatchObject({ state: "switched off", names: [] });
      await driver.set({ sites: {} });
      await namesPainted(driver);
      expect((await told()).state).toBe("on");
    });

    it("paints as much as is wanted, and answers to the pointer whatever is painted", async () => {
      await driver.set({ amount: "every" });
      await until("every name to be painted", () => painted("Lachin"));
      await driver.set({ amount: "hover" });
      await until("nothing to be painted", async () => (await paintedWords(driver)).length === 0);
      await until("the page to be read", async () => (await told()).names.length > 0);
      await hoverWords(driver, "Zangezur corridor");
      expect(await cardThatSays(driver, "Zangezur corridor")).toContain("priority projects");
    });

    it("leaves out the kinds that are not wanted", async () => {
      await driver.set({ kinds: ["person"] });
      await until("people alone to be named", async () => {
        const { names } = await told();
        return names.length > 0 && names.every(({ entity }) => entity.startsWith("person:"));
      });
    });

    it("opens cards by a click alone, where that is wanted", async () => {
      await driver.set({ opening: "click" });
      await until("the page to be read again", async () => (await told()).names.length > 0);
      const at = await wordsAt(driver, "Maria Zakharova");
      await driver.click(at);
      await cardThatSays(driver, "Maria Zakharova");
      await driver.press("Escape");
      await cardIsGone(driver);
    });

    it("is walked through by keys: to a name, into its card, and back out of it", async () => {
      // Keys of the browser itself are out of a driver's reach: these messages are what they send.
      expect(await driver.askPage({ type: "next name" })).toEqual({ ok: true });
      const first = await driver.evaluate<string>(focusedWords);
      expect(first).not.toBe("");
      await driver.askPage({ type: "next name" });
      expect(await driver.evaluate(focusedWords)).not.toBe(first);
      await driver.askPage({ type: "previous name" });
      expect(await driver.evaluate(focusedWords)).toBe(first);
      expect(await driver.askPage({ type: "open card" })).toEqual({ ok: true });
      const text = await until("the card", () => openCardText(driver));
      expect(text).toMatch(/\d statement/);
      const host = "document.activeElement?.localName";
      expect(await driver.evaluate(host)).toBe("on-record-card");
      await driver.press("Tab");
      expect(await driver.evaluate(host)).toBe("on-record-card");
      await driver.press("Escape");
      await cardIsGone(driver);
      expect(await driver.evaluate(host)).toBe("body");
    });

    it("is walked on by every press, also by one that comes while the walk is only being made", async () => {
      await Promise.all([driver.askPage({ type: "next name" }), driver.askPage({ type: "next name" })]);
      const second = await driver.evaluate<string>(focusedWords);
      expect(second).toMatch(/^[^,]+$/);
      await driver.askPage({ type: "previous name" });
      expect(await driver.evaluate(focusedWords)).not.toBe(second);
      await driver.askPage({ type: "next name" });
      expect(await driver.evaluate(focusedWords)).toBe(second);
    });

    it("looks up a name that is selected", async () => {
      expect(await driver.askPage({ type: "look up selection" })).toEqual({ ok: false });
      await driver.evaluate(`getSelection().selectAllChildren(document.querySelector("b"))`);
      expect(await driver.askPage({ type: "look up selection" })).toEqual({ ok: true });
      expect(await cardThatSays(driver, "Zangezur corridor")).toContain("priority projects");
      await driver.press("Escape");
      await cardIsGone(driver);
    });

    it("shows cards in the theme that is set, whatever the page's", async () => {
      await driver.set({ theme: "dark" });
      await until("the page to be read again", async () => (await told()).names.length > 0);
      await hoverWords(driver, "Zangezur corridor");
      await cardThatSays(driver, "Zangezur corridor");
      const scheme = await driver.inCard<string>(
        `(root) => getComputedStyle(root.querySelector(".card")).colorScheme`,
      );
      expect(scheme).toBe("dark");
      await driver.press("Escape");
    });
  });

  describe("the extension's own pages", () => {
    beforeAll(() => driver.set({ theme: "auto" }));

    it("store an option as it is pressed, and follow the theme", async () => {
      await driver.openExtensionPage("options.html");
      await until("the options", () => driver.evaluate<boolean>(`document.querySelector("h1") !== null`));
      await driver.evaluate(
        `[...document.querySelectorAll("label")].find((label) => label.textContent === "Dark").click()`,
      );
      await until("the dark theme", () =>
        driver.evaluate<boolean>(`document.documentElement.dataset.theme === "dark"`),
      );
      await driver.openExtensionPage("reader.html");
      await until("the reader to be dark", () =>
        driver.evaluate<boolean>(`document.documentElement.dataset.theme === "dark"`),
      );
    });

    it("let a newcomer try a card on the welcome page's paragraph", async () => {
      const errorsBefore = driver.errors().length;
      await driver.openExtensionPage("welcome.html");
      await namesPainted(driver);
      await hoverWords(driver, "Zangezur corridor");
      expect(await cardThatSays(driver, "Zangezur corridor")).toContain("priority projects");
      expect(driver.errors().slice(errorsBefore)).toEqual([]);
    });
  });
});
