import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver, Point } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardButtonAt, cardIsGone, cardThatSays, hoverWords, namesPainted } from "../support/reading.ts";
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

  /** Adds a film to the page, which fills the screen when its button is pressed. */
  const addFilm = (): Promise<unknown> =>
    driver.evaluate(`(() => {
      const play = Object.assign(document.createElement("button"), { id: "play", textContent: "Play" });
      const film = document.createElement("video");
      play.addEventListener("click", () => film.requestFullscreen());
      document.querySelector("article").prepend(play, film);
    })()`);
  const filmFillsScreen = (fills: boolean): Promise<true> =>
    until(`the film to ${fills ? "fill the screen" : "end"}`, async () => {
      const now = await driver.evaluate<boolean>(`document.fullscreenElement?.localName === "video"`);
      return now === fills && (true as const);
    });
  /** The key is the button's, which has the focus: a press of the pointer would close a card that is not pinned. */
  const watchFilm = async (): Promise<void> => {
    await driver.evaluate(`document.getElementById("play").focus({ preventScroll: true })`);
    await driver.press("Enter");
    await filmFillsScreen(true);
    expect(
      await driver.evaluate(`document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName`),
    ).toBe("video");
    await driver.evaluate("document.exitFullscreen().then(() => null)");
    await filmFillsScreen(false);
  };

  it("is there again after a film has filled the screen, in which nobody can show anything", async () => {
    await pinOn("fullscreen", "Maria Zakharova");
    // The press has put the focus into the card, which is where it stays until then.
    await isReachable();
    const errorsBefore = driver.errors().length;
    await addFilm();
    await watchFilm();
    await isReachable();
    await watchFilm();
    await isReachable();
    await close();
    expect(driver.errors().slice(errorsBefore)).toEqual([]);
  });

  it("that is not pinned stays beside its name behind a film, and opens anew after it", async () => {
    await driver.open(`${site.origin}/fullscreen/page.html`);
    await namesPainted(driver);
    const errorsBefore = driver.errors().length;
    await addFilm();
    await hoverWords(driver, "Maria Zakharova");
    await cardThatSays(driver, "Maria Zakharova");
    await watchFilm();
    await driver.movePointer({ x: 2, y: 2 });
    await cardIsGone(driver);
    await hoverWords(driver, "Maria Zakharova");
    await cardThatSays(driver, "Maria Zakharova");
    await driver.press("Escape");
    await cardIsGone(driver);
    expect(driver.errors().slice(errorsBefore)).toEqual([]);
  });
});
