import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver, Point } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardButtonAt, cardThatSays, hoverWords, namesPainted } from "../support/reading.ts";
import type { ServedFolder } from "../support/serveFolder.ts";
import { servePages } from "../support/servePages.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)("a pinned card, in %s", (browser) => {
  let driver: Driver;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await servePages();
    driver = await openDriver(browser);
    await driver.set({ amount: "every" });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const pinOn = async (page: string, words: string): Promise<void> => {
    await driver.open(`${site.origin}/${page}/page.html`);
    await namesPainted(driver);
    await hoverWords(driver, words);
    await cardThatSays(driver, words);
    await driver.click(await cardButtonAt(driver, "Pin"));
  };
  /** Settles once a press in the middle of the card's head would be one on the card. */
  const isReachable = (): Promise<Point> =>
    until("the pinned card to be reachable", async () => {
      const at = await driver.inCard<Point | undefined>(`(root) => {
        const head = root.querySelector("[data-pinned] h2")?.getBoundingClientRect();
        return head === undefined || head.width === 0 ? undefined : { x: head.x + 4, y: head.y + 4 };
      }`);
      if (at === undefined) return undefined;
      const isOnTop = await driver.evaluate<boolean>(
        `document.elementFromPoint(${at.x}, ${at.y})?.localName === "on-record-card"`,
      );
      return isOnTop ? at : undefined;
    });
  const close = async (): Promise<void> => {
    await driver.click(await cardButtonAt(driver, "Close"));
    await until("the card to close", async () => {
      const left = await driver.inCard<number>(`(root) => root.querySelectorAll("[role=dialog]").length`);
      return left === 0 || undefined;
    });
  };

  it("stays within reach when a modal dialog opens, and when it closes", async () => {
    await pinOn("modal-dialog", "Lachin corridor");
    await driver.evaluate("window.act().then(() => null)");
    await isReachable();
    await driver.evaluate(`(document.querySelector("dialog").close(), null)`);
    await isReachable();
    await driver.evaluate("window.act().then(() => null)");
    await isReachable();
    await close();
    expect(await driver.evaluate(`document.querySelector("dialog").open`)).toBe(true);
  });

  it("stays within reach when an element fills the screen, and when it does no longer", async () => {
    await pinOn("fullscreen", "Maria Zakharova");
    const go = await driver.evaluate<Point>(`(() => {
      const { x, y, width, height } = document.getElementById("go").getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await driver.click(go);
    await until("the screen to be filled", () =>
      driver.evaluate<boolean>("document.fullscreenElement !== null"),
    );
    await isReachable();
    await driver.evaluate("document.exitFullscreen().then(() => null)");
    await isReachable();
    await close();
  });
});
