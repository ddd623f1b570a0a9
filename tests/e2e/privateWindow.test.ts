import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { TWO_FRAMES } from "../support/twoFrames.ts";
import { until } from "../support/until.ts";

type PopupIn = {
  /** Opens the popup in a window. */
  readonly open: (windowId: number) => Promise<void>;
  /** Evaluates an expression in it. */
  readonly evaluate: <T>(expression: string) => Promise<T | undefined>;
  readonly close: () => Promise<void>;
};

/** Chromium's popup over a window. A tab of a private window cannot have it: pages of extensions stand in no such tab. */
const overWindow = (driver: Driver): PopupIn => {
  const evaluate: PopupIn["evaluate"] = (expression) =>
    driver.inView("popup.html", `({ document, chrome }) => (${expression})`);
  return {
    evaluate,
    open: async (windowId) => {
      await driver.inExtension(
        `await api.windows.update(${windowId}, { focused: true });
        await api.action.openPopup({ windowId: ${windowId} });`,
      );
      await until("the popup", () => evaluate(`document.querySelector("#query") !== null`));
    },
    close: async () => {
      await evaluate("void document.defaultView.close()");
      await until("the popup to close", async () => (await evaluate("true")) === undefined);
    },
  };
};

/** The popup's page in a tab of Firefox: the popups of private windows are shown to no page of the other windows. */
const inTab = (driver: Driver): PopupIn => {
  const evaluate: PopupIn["evaluate"] = (expression) => driver.evaluate(expression);
  let tab = 0;
  return {
    evaluate,
    open: async (windowId) => {
      tab = await driver.inExtension<number>(
        `return (await api.tabs.create({ windowId: ${windowId}, url: "/popup.html" })).id;`,
      );
      await driver.followNewTab("popup.html");
    },
    close: () => driver.inExtension(`await api.tabs.remove(${tab});`),
  };
};

describe.each(["chromium", "firefox"] as const)("in %s", (browser) => {
  let driver: Driver;
  let popup: PopupIn;
  beforeAll(async () => {
    driver = await openDriver(browser, { inPrivateWindows: true });
    popup = browser === "chromium" ? overWindow(driver) : inTab(driver);
  });
  afterAll(() => driver?.close());

  /** Everything that On Record keeps. */
  const kept = (): Promise<{ recent?: readonly string[] }> =>
    driver.inExtension("return await api.storage.local.get();");
  const windowIs = (incognito: boolean): Promise<number> =>
    driver.inExtension(
      `return (await api.windows.getAll()).find((each) => each.incognito === ${incognito}).id;`,
    );
  /** What the popup in a window says was looked up last. */
  const recentIn = async (windowId: number): Promise<readonly string[] | undefined> => {
    await popup.open(windowId);
    await until("the popup to know its page", () =>
      popup.evaluate<boolean>(`document.querySelector("main > :not(.unseen, .opening)") !== null`),
    );
    // The popup has asked for what is kept before it was drawn: what it asks for now is answered, and drawn, after that.
    const read = "(globalThis.browser ?? chrome).storage.local.get()";
    await popup.evaluate(`${read}.then(() => ${read}).then(() => ${TWO_FRAMES}).then(() => true)`);
    const words = await popup.evaluate<readonly string[]>(
      `[...document.querySelectorAll(".recent li button:not(.plain)")].map((button) => button.textContent)`,
    );
    await popup.close();
    return words;
  };
  /** Looks words up, and opens the first source that is found for them. */
  const lookUp = async (windowId: number, words: string): Promise<void> => {
    const readers = (): Promise<number> =>
      driver.inExtension(
        `return (await api.tabs.query({})).filter(({ url }) => url?.includes("reader.html#")).length;`,
      );
    const before = await readers();
    await popup.open(windowId);
    await popup.evaluate(`(() => {
      const field = document.querySelector("#query");
      field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new document.defaultView.Event("input", { bubbles: true }));
    })()`);
    await until("a result", () =>
      popup.evaluate<boolean>(`(() => {
        const result = document.querySelector(".result a");
        result?.click();
        return result !== null;
      })()`),
    );
    await until("its source", async () => (await readers()) > before);
    if (browser === "firefox") await popup.close();
  };

  it("what is looked up in a private window is kept nowhere, and what was looked up elsewhere is not shown there", async () => {
    const usual = await windowIs(false);
    await driver.inExtension("await api.windows.create({ incognito: true }); return null;");
    const secret = await windowIs(true);

    const before = await kept();
    await lookUp(secret, "lachin corridor");
    expect(await recentIn(secret)).toEqual([]);
    expect(await recentIn(usual)).toEqual([]);
    expect(await kept()).toEqual(before);

    await lookUp(usual, "gabala radar");
    const after = await until("what was looked up to be kept", async () => {
      const now = await kept();
      return now.recent !== undefined && now;
    });
    expect(after).toEqual({ ...before, recent: ["gabala radar"] });
    expect(await recentIn(usual)).toEqual(["gabala radar"]);
    expect(await recentIn(secret)).toEqual([]);

    await lookUp(secret, "lachin corridor");
    expect(await recentIn(usual)).toEqual(["gabala radar"]);
    expect(await kept()).toEqual(after);
  });
});
