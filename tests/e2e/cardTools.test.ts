import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver, Point } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardButtonAt, cardIsGone, cardThatSays, hoverWords } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { TWO_FRAMES } from "../support/twoFrames.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)("what a card can do, in %s", (browser) => {
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

  const openCard = async (): Promise<void> => {
    await openArticle(driver, site.origin);
    await hoverWords(driver, "Maria Zakharova");
    await cardThatSays(driver, "Maria Zakharova");
  };
  const inCard = <T>(body: string): Promise<T | undefined> => driver.inCard<T>(`(root) => { ${body} }`);
  const press = async (button: string): Promise<void> => driver.click(await cardButtonAt(driver, button));
  /** The name of the focused element, as a reader of screens would say it. */
  const focused = (): Promise<string | undefined> =>
    inCard(
      `const on = root.activeElement; return on === null ? undefined : on.getAttribute("aria-label") ?? on.innerText;`,
    );
  /** Presses Tab until the focus is on what is so named. */
  const tabTo = async (name: RegExp): Promise<void> => {
    const passed: (string | undefined)[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await driver.press("Tab");
      const now = await focused();
      if (now !== undefined && name.test(now)) return;
      passed.push(now);
    }
    throw new Error(`Tab never came to ${name}; it passed ${passed.join(" | ")}`);
  };

  it("opens the paragraph around a statement in its place, from the archive", async () => {
    await openCard();
    await press("In context");
    const own = await until("the paragraph", () =>
      inCard<{ text: string; marked: string }>(`
        const own = root.querySelector(".context .own");
        return own === null ? undefined : { text: own.textContent, marked: own.querySelector("mark").textContent };`),
    );
    expect(own.text.length).toBeGreaterThan(own.marked.length);
    expect(own.text).toContain(own.marked);
    expect(own.marked).toContain("territor");
  });

  it("looks up a name inside a quote, and comes back to it", async () => {
    await openCard();
    const name = await inCard<string>(`return root.querySelector("blockquote .name").textContent;`);
    if (name === undefined) throw new Error("the first quotes name nobody");
    await press(name);
    const shown = `[...root.querySelectorAll("h2")].filter((head) => head.checkVisibility())[0]?.textContent`;
    await until("another card", async () => (await inCard(`return ${shown};`)) !== "Maria Zakharova");
    await press("Back to Maria Zakharova");
    await until("the first card", async () => (await inCard(`return ${shown};`)) === "Maria Zakharova");
    await until("the focus on the name", async () => (await focused()) === name);
  });

  it("copies a reference", async () => {
    await openCard();
    await press("Cite");
    await press("RIS");
    await until("RIS", () =>
      inCard<boolean>(`return /^TY  - /.test(root.querySelector(".cite pre")?.textContent)`),
    );
    await press("Copy reference");
    await until("the word that it is copied", () =>
      inCard<boolean>(`return /Copied/.test(root.querySelector(".cite [role=status]")?.textContent)`),
    );
    expect(await inCard(`return root.querySelector(".cite pre").textContent`)).toContain(
      "UR  - https://jam-news.net/",
    );
  });

  it("is pinned and dragged, stays while the page scrolls, and lets another card open", async () => {
    await openCard();
    await press("Pin");
    const box = () =>
      inCard<{ x: number; y: number }>(`
        const card = root.querySelector("[data-pinned]");
        if (card === null) return undefined;
        const { x, y } = card.getBoundingClientRect();
        return { x, y };`);
    const before = await until("the pinned card", box);
    const head = await until("its heading", () =>
      inCard<Point>(`
        const { x, y } = root.querySelector("[data-pinned] h2").getBoundingClientRect();
        return { x: x + 4, y: y + 4 };`),
    );
    await driver.drag(head, { x: head.x + 420, y: head.y + 40 });
    const after = await until("the card to be moved as far as the pointer", async () => {
      const now = await box();
      return now !== undefined && Math.round(now.x - before.x) === 420 ? now : undefined;
    });
    await driver.evaluate(`(scrollTo({ top: 300, behavior: "instant" }), ${TWO_FRAMES})`);
    expect(await box()).toEqual(after);
    await hoverWords(driver, "Lachin");
    expect(await cardThatSays(driver, "Lachin")).not.toContain("Maria Zakharova\n");
    expect(await box()).toEqual(after);
    // The focus is still on the button that pinned the first card: Esc is for that one, then for the other.
    await driver.press("Escape");
    await until("the pinned card to close", async () => (await box()) === undefined);
    expect(await cardThatSays(driver, "Lachin")).toContain("Lachin");
    await driver.press("Escape");
    await cardIsGone(driver);
  });

  it("is used by keys alone, from a name to its quote, its source and its reference, unheard by the page", async () => {
    await openArticle(driver, site.origin);
    await driver.evaluate(`(() => {
      window.heard = [];
      for (const how of [true, false]) document.addEventListener("keydown", ({ key }) => window.heard.push(key), how);
    })()`);
    await driver.askPage({ type: "next name" });
    await driver.askPage({ type: "open card" });
    await until("the focus in the card", async () => (await focused()) !== undefined);
    await tabTo(/^Cite$/);
    await driver.press("Enter");
    await until("the reference", () =>
      inCard<boolean>(`return (root.querySelector(".cite pre")?.textContent ?? "") !== ""`),
    );
    await tabTo(/^CSL-JSON$/);
    await driver.press("Enter");
    await until("CSL-JSON", () =>
      inCard<boolean>(`return root.querySelector(".cite pre").textContent.startsWith("[")`),
    );
    expect(await driver.evaluate("window.heard")).toEqual([]);
    await driver.press("Escape");
    await cardIsGone(driver);
    await driver.askPage({ type: "open card" });
    await until("the focus in the card", async () => (await focused()) !== undefined);
    await tabTo(/^Open in source$/);
    await driver.press("Enter");
    expect(await driver.followNewTab("reader.html#")).toMatch(/reader\.html#[\w-]+\/\d+$/);
  });
});
