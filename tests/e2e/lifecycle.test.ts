import { isDeepStrictEqual } from "node:util";
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import puppeteer, { type Browser, type Page as TabPage } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../support/browsers.ts";
import { extensionInstalled, launchChromium } from "../support/launchChromium.ts";
import { builtExtension } from "../support/openDriver.ts";
import type { ServedFolder } from "../support/serveFolder.ts";
import { servePages } from "../support/servePages.ts";
import { until } from "../support/until.ts";

/** Runs in the page: the words that are painted, sorted. */
const painted = (): readonly string[] =>
  [...CSS.highlights]
    .filter(([name]) => /^on-record.*name$/.test(name))
    .flatMap(([, ranges]) => [...ranges])
    .map((still) => {
      const range = document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      return String(range);
    })
    .toSorted();

const paints = (page: Page, words: readonly string[]): Promise<true> =>
  until(`“${words.join("”, “")}” to be painted`, async () => {
    const now = await page.evaluate(painted);
    return now.join() === words.join() && (true as const);
  });

/** Runs in the background, which sees a tab whatever page is in it: how the page at an address looks. */
const lookAt = async (address: string) => {
  type Tabs = { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  type Action = { getBadgeText: (of: { tabId: number }) => Promise<string> };
  type Scripting = { executeScript: (what: object) => Promise<{ result: object }[]> };
  type Chrome = { tabs: Tabs; action: Action; scripting: Scripting };
  const { tabs, action, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome; // its own API, untyped here
  const tabId = (await tabs.query({})).find(({ url }) => url === address)?.id;
  if (tabId === undefined) return undefined;
  const func = () => ({
    wasReady: performance.getEntriesByType("navigation").some((entry) => entry.toJSON().activationStart > 0),
    painted: [...CSS.highlights].reduce(
      (sum, [name, { size }]) => (name.startsWith("on-record") ? sum + size : sum),
      0,
    ),
  });
  const [answer] = await scripting.executeScript({ target: { tabId }, func });
  return { ...answer?.result, count: await action.getBadgeText({ tabId }) };
};

/** Runs in the background: which of On Record's code is in the page at an address. */
const codeAt = async (address: string): Promise<readonly string[]> => {
  type Tabs = { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  type Scripting = { executeScript: (what: object) => Promise<{ result: readonly string[] }[]> };
  const { tabs, scripting } = (globalThis as unknown as { chrome: { tabs: Tabs; scripting: Scripting } })
    .chrome; // its own API, untyped here
  const tabId = (await tabs.query({})).find(({ url }) => url === address)?.id;
  const func = () =>
    ["on-record names", "on-record card"].filter((name) => Object.hasOwn(globalThis, Symbol.for(name)));
  const [answer] = await scripting.executeScript({ target: { tabId }, func });
  return answer?.result ?? [];
};

/** States that a page can be in are Chromium's to set; Firefox's protocol sets none. */
describe("in chromium, a page", () => {
  let context: BrowserContext;
  let site: ServedFolder;
  const errors: string[] = [];
  beforeAll(async () => {
    site = await servePages();
    const extension = builtExtension("chromium");
    context = await launchChromium({ extension, headless: true, theme: "light" });
    await extensionInstalled(context, extension);
    context.on("weberror", (error) => errors.push(error.error().message));
    context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  });
  afterEach(() => {
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await context?.close();
    await site?.close();
  });
  const openPage = async (slug: string): Promise<{ page: Page; cdp: CDPSession }> => {
    const page = await context.newPage();
    await page.goto(`${site.origin}/${slug}/page.html`);
    return { page, cdp: await context.newCDPSession(page) };
  };

  it("that was frozen in the middle of its changes is followed from where it thaws", async () => {
    const { page, cdp } = await openPage("edited-in-place");
    await paints(page, ["Lachin corridor", "Maria Zakharova"]);
    await page.evaluate(() => {
      let turn = 0;
      setInterval(() => {
        const text = document.getElementById("edited");
        if (text)
          text.textContent = turn++ < 40 ? `Turn ${turn}, the Lachin corridor.` : "Nikol Pashinyan ends it.";
      }, 20);
    });
    await cdp.send("Page.setWebLifecycleState", { state: "frozen" });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await cdp.send("Page.setWebLifecycleState", { state: "active" });
    await paints(page, ["Maria Zakharova", "Nikol Pashinyan"]);
    await page.close();
  });

  it("gets the card's code when the pointer comes to a name, and not before", async () => {
    const { page } = await openPage("edited-in-place");
    await paints(page, ["Lachin corridor", "Maria Zakharova"]);
    const [worker] = context.serviceWorkers();
    const codeThere = () => worker?.evaluate(codeAt, page.url());
    await page.mouse.move(600, 500);
    expect(await codeThere()).toEqual(["on-record names"]);
    await page.locator("#split").hover({ position: { x: 20, y: 8 } });
    await until("the card's code", async () => (await codeThere())?.includes("on-record card"));
    await page.close();
  });

  it("on paper is as without On Record, its card too", async () => {
    const { page } = await openPage("edited-in-place");
    await paints(page, ["Lachin corridor", "Maria Zakharova"]);
    const onScreen = await page.screenshot();
    await page.locator("#split").hover({ position: { x: 20, y: 8 } });
    await until("the card", () =>
      page.evaluate(() => document.querySelector("on-record-card:popover-open, on-record-card") !== null),
    );
    await page.emulateMedia({ media: "print" });
    const onPaper = await page.screenshot();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector("on-record-card")?.remove();
    });
    expect(onPaper.equals(await page.screenshot())).toBe(true);
    expect(onPaper.equals(onScreen)).toBe(false);
    await page.close();
  });
});

/**
 * Puppeteer's way of attaching to tabs lets Chromium make pages ready beforehand and hide those behind; Playwright has
 * every page believe that it is in front.
 */
describe("in chromium as it is, a page", () => {
  let browser: Browser;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await servePages();
    browser = await puppeteer.launch({
      executablePath: chromiumPath(),
      headless: true,
      pipe: true,
      enableExtensions: [builtExtension("chromium")],
      args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-quic"],
    });
    const welcome = await browser.waitForTarget((target) => target.url().endsWith("welcome.html"));
    await (await welcome.page())?.close();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const paintsThere = (page: TabPage, words: readonly string[]): Promise<true> =>
    until(`“${words.join("”, “")}” to be painted`, async () => {
      return (await page.evaluate(painted)).join() === words.join() && (true as const);
    });

  it("in a tab behind is read, and painted as it is when it comes before", async () => {
    const behind = await browser.newPage();
    await behind.goto(`${site.origin}/edited-in-place/page.html`);
    await paintsThere(behind, ["Lachin corridor", "Maria Zakharova"]);
    const before = await browser.newPage();
    await before.bringToFront();
    await until("the tab to be behind", () => behind.evaluate(() => document.visibilityState === "hidden"));
    await behind.evaluate(() => {
      const text = document.getElementById("edited");
      if (text) text.textContent = "Nikol Pashinyan came meanwhile.";
    });
    await behind.bringToFront();
    await paintsThere(behind, ["Maria Zakharova", "Nikol Pashinyan"]);
    await before.close();
    await behind.close();
  });

  it("that was made ready before it was asked for is painted and counted once it is shown", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/typing/page.html`);
    const url = `${site.origin}/made-ready/page.html`;
    await page.evaluate((href) => {
      const rules = document.createElement("script");
      rules.type = "speculationrules";
      rules.textContent = JSON.stringify({
        prerender: [{ source: "list", urls: [href], eagerness: "immediate" }],
      });
      document.body.append(rules, Object.assign(document.createElement("a"), { href, id: "there" }));
    }, url);
    await until("the page to be made ready", () =>
      page.evaluate(() => localStorage.getItem("made ready") === "true"),
    );
    await page.evaluate(() => void setTimeout(() => document.getElementById("there")?.click(), 0));
    const background = await browser.waitForTarget((target) => target.type() === "service_worker");
    const worker = await background.worker();
    let last: object | undefined;
    await until("its name to be painted and counted", async () => {
      last = await worker?.evaluate(lookAt, url).catch(() => undefined);
      return isDeepStrictEqual(last, { wasReady: true, painted: 1, count: "1" });
    }).catch(() => expect(last).toEqual({ wasReady: true, painted: 1, count: "1" }));
  });
});
