import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byKeys, type Keyboard } from "../support/byKeys.ts";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardIsGone, cardThatSays, namesPainted, openCardText, wordsAt } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";
import { NEXT, OPEN, openCardByKeys, PREVIOUS, step } from "../support/walking.ts";

describe.each(["chromium", "firefox"] as const)("a reader without a pointer, in %s", (browser) => {
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

  const inCard = <T>(expression: string): Promise<T | undefined> =>
    driver.inCard<T>(`(root) => ${expression}`);
  const cardHas = (what: string, expression: string): Promise<true> =>
    until(what, async () => (await inCard<boolean>(expression)) === true && (true as const));
  const pageSays = (words: RegExp): Promise<string> =>
    until(`the page to say ${words}`, async () => {
      const text = await driver.evaluate<string>("document.body.innerText").catch(() => "");
      return words.test(text) && text;
    });
  const openCard = async (words: string): Promise<void> => {
    await openArticle(driver, site.origin);
    await openCardByKeys(driver, keys, words);
  };
  const shownStatements = `root.querySelectorAll(".step:not([hidden]) .statement").length`;

  it("walks to the next name and to the one before, and opens its card", async () => {
    await openArticle(driver, site.origin);
    const first = await step(driver, keys, NEXT);
    expect(await step(driver, keys, NEXT)).not.toEqual(first);
    expect(await step(driver, keys, PREVIOUS)).toEqual(first);
    await keys.press(OPEN);
    expect(await cardThatSays(driver, first.words)).toMatch(/\d statement/);
    await keys.press("Escape");
    await cardIsGone(driver);
    expect(await driver.evaluate("document.activeElement.localName")).toBe("body");
  });

  it("walks through the welcome page’s paragraph and opens a card there", async () => {
    await driver.openExtensionPage("welcome.html");
    await namesPainted(driver);
    const first = await step(driver, keys, NEXT);
    expect(await step(driver, keys, NEXT)).not.toEqual(first);
    expect(await step(driver, keys, PREVIOUS)).toEqual(first);
    await keys.press(OPEN);
    expect(await cardThatSays(driver, first.words)).toMatch(/\d statement/);
    await keys.on("card", /./);
    await keys.press("Escape");
    await cardIsGone(driver);
  });

  it("gives the focus back to where it was on the page", async () => {
    await openArticle(driver, site.origin);
    await driver.evaluate(
      `document.body.insertAdjacentHTML("afterbegin", '<button>The page’s own</button>')`,
    );
    await keys.to("page", /The page’s own/);
    await keys.press(NEXT);
    await keys.press(OPEN);
    await keys.on("card", /./);
    await keys.press("Escape");
    await cardIsGone(driver);
    await keys.on("page", /The page’s own/);
  });

  it("narrows a card to a year and to what somebody said, and sees more voices", async () => {
    await openCard("Ilham Aliyev");
    await keys.choose("card", /^\d{4}: \d+ statement/, "Shift+Tab");
    await cardHas("the year to be pressed", `root.querySelector(".bar[aria-pressed=true]") !== null`);
    await keys.press("Enter");
    await cardHas("all years again", `root.querySelector(".bar[aria-pressed=true]") === null`);
    await keys.choose("card", /^Said about/);
    await cardHas(
      "what was said about him",
      `/about/.test(root.querySelector(".views [aria-pressed=true]").innerText)`,
    );
    await keys.to("card", /^Said by/, "Shift+Tab");
    await keys.press(" ");
    await cardHas("what he said", `/by/.test(root.querySelector(".views [aria-pressed=true]").innerText)`);
    await keys.choose("card", /^All/, "Shift+Tab");
    await cardHas("three statements", `${shownStatements} === 3`);
    await keys.choose("card", /more statement/);
    await cardHas("three more", `${shownStatements} === 6`);
    await cardHas("the focus on the fourth", `root.activeElement === root.querySelectorAll(".statement")[3]`);
    await keys.press("Escape");
    await cardIsGone(driver);
  });

  it("comes from the page to a source in three keys, to a quote with its source in three, to a reference in four", async () => {
    const openFirst = async (): Promise<void> => {
      await openArticle(driver, site.origin);
      await driver.click(await wordsAt(driver, "are to meet again"));
      keys.count();
      await step(driver, keys, NEXT);
      await keys.press(OPEN);
      await cardHas(
        "the focus on the first statement, and seen there",
        `root.querySelector(".statement")?.matches(":focus-visible") ?? false`,
      );
    };
    await openFirst();
    await keys.press("o");
    expect(await driver.followNewTab("reader.html#")).toMatch(/reader\.html#[\w-]+\/\d+$/);
    expect(keys.count()).toBe(3);

    await openFirst();
    await keys.press("c");
    await cardHas(
      "the word that it is copied",
      `/Copied/.test(root.querySelector(".statement .said").innerText)`,
    );
    expect(keys.count()).toBe(3);
    await keys.press("Escape");
    await cardIsGone(driver);

    await openFirst();
    await keys.press("t");
    await keys.on("card", /^Copy reference$/);
    await keys.press("Enter");
    await cardHas(
      "the word that it is copied",
      `/Copied/.test(root.querySelector(".cite .said")?.innerText)`,
    );
    expect(keys.count()).toBe(4);
    await keys.press("Escape");
    await cardIsGone(driver);
  });

  it("goes from statement to statement, and shows which keys do what", async () => {
    await openCard("Maria Zakharova");
    const isAt = (n: number): string =>
      `root.querySelectorAll(".statement")[${n}]?.matches(":focus-within") ?? false`;
    await keys.press("j");
    await cardHas("the second statement", isAt(1));
    await keys.press("k");
    await cardHas("the first statement", isAt(0));
    await keys.press("Shift+?");
    await cardHas("the keys", `/Next statement/.test(root.querySelector(".key-list")?.innerText)`);
    await keys.press("Escape");
    await cardIsGone(driver);
  });

  it("sees a statement in context, why it is there, and looks up a name in it and comes back", async () => {
    await openCard("Maria Zakharova");
    await keys.choose("card", /^In context$/);
    await cardHas("the paragraph", `root.querySelector(".context .own mark") !== null`);
    await keys.press("Enter");
    await cardHas("the quote again", `root.querySelector(".context") === null`);
    await keys.choose("card", /^Why this/);
    await cardHas("the reason", `/names Maria Zakharova/.test(root.querySelector(".card").innerText)`);
    await keys.press("Escape");
    await cardIsGone(driver);

    await keys.press(OPEN);
    await keys.on("card", /./);
    await keys.choose("card", /^Azerbaijan$/);
    await cardHas(
      "another card, its heading with the focus",
      `root.querySelector(".step:not([hidden]) .statement") !== null && root.querySelectorAll(".step").length === 2
        && root.activeElement?.localName === "h2"`,
    );
    await keys.choose("card", /^Back to Maria Zakharova/, "Shift+Tab");
    await cardHas("the first card", `root.querySelectorAll(".step").length === 1`);
    await keys.press("Escape");
    await cardIsGone(driver);
  });

  it("copies a quote, and cites it in each format", async () => {
    await openCard("Maria Zakharova");
    await keys.choose("card", /^Copy with citation/);
    await cardHas(
      "the word that it is copied",
      `/Copied/.test(root.querySelector(".statement .said").innerText)`,
    );
    await keys.choose("card", /^Cite$/);
    await cardHas("the reference", `root.querySelector(".cite pre") !== null`);
    for (const [format, begins] of [
      ["RIS", "TY  - "],
      ["BibTeX", "@"],
      ["CSL-JSON", "["],
    ] as const) {
      await keys.choose("card", new RegExp(`^${format}$`));
      await cardHas(
        format,
        `root.querySelector(".cite pre").textContent.startsWith(${JSON.stringify(begins)})`,
      );
    }
    await keys.choose("card", /^Copy reference/);
    await cardHas("the word that it is copied", `/Copied/.test(root.querySelector(".cite .said").innerText)`);
    await keys.press("Escape");
    await cardIsGone(driver);
  });

  it("pins a card, moves it, and closes it", async () => {
    await openCard("Maria Zakharova");
    await keys.choose("card", /^Pin$/, "Shift+Tab");
    const x = (): Promise<number | undefined> =>
      inCard(`root.querySelector("[data-pinned]")?.getBoundingClientRect().x`);
    const before = await until("the pinned card", x);
    await keys.on("card", /^Move/);
    await keys.press("ArrowRight");
    await until("the card to move", async () => (await x()) !== before);
    expect(await openCardText(driver)).toBeUndefined();
    await keys.press("Escape");
    await until("the pinned card to close", async () => (await x()) === undefined);
  });

  it("goes from a card to the source and to the name’s own page", async () => {
    await openCard("Maria Zakharova");
    await keys.choose("card", /^Open in source$/);
    expect(await driver.followNewTab("reader.html#")).toMatch(/reader\.html#[\w-]+\/\d+$/);
    await openCard("Maria Zakharova");
    await keys.choose("card", /^Open in a tab$/, "Shift+Tab");
    expect(decodeURIComponent(await driver.followNewTab("entity.html#"))).toContain("person:zakharova");
    await pageSays(/Everything on record/);
  });
});
