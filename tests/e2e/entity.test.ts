import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atRest } from "../support/atRest.ts";
import type { Driver, Point } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { answered } from "../support/searching.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)("the pages for reading, in %s", (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(browser);
  });
  afterAll(() => driver?.close());

  /** Undefined while one page gives way to the next: there is nothing to ask. */
  const ask = <T>(expression: string): Promise<T | undefined> =>
    driver.evaluate<T>(expression).catch(() => undefined);
  const says = (words: RegExp): Promise<string> =>
    until(`the page to say ${words}`, async () => {
      const text = await ask<string>("document.body.innerText");
      return text !== undefined && words.test(text) ? text : undefined;
    });
  const has = (expression: string): Promise<boolean> =>
    until(`${expression} to hold`, () => ask<boolean>(expression));
  const pressOn = async (selector: string): Promise<void> => {
    const at = await atRest(`${selector} to be there`, () =>
      driver.evaluate<Point | undefined>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        if (element === null) return undefined;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      })()`),
    );
    await driver.click(at);
  };
  /** A new document each time: the same address with another hash alone would not load anew. */
  const open = (path: string): Promise<void> => {
    const [page = "", hash = ""] = path.split("#");
    return driver.openExtensionPage(`${page}?${Math.random()}${hash === "" ? "" : `#${hash}`}`);
  };
  it("lead from a name in the reader to everything on record about it", async () => {
    await open("reader.html#jamnews-2022-allies/4");
    await says(/Before the meeting, the Russian Foreign Ministry/);
    await pressOn('.text .voice a[href$="organisation:mfa-russia"]');
    const text = await says(/Everything on record/);
    expect(text).toMatch(/Russian Foreign Ministry/);
    expect(text).toMatch(/5 Dec 2022/);
    expect(await driver.evaluate<string>("location.href")).toMatch(/\/entity\.html#organisation:mfa-russia$/);
  });

  it("pick out the words of one speaker in the reader, and say so", async () => {
    await open("reader.html#caspri-2020-break-the-ice");
    await says(/Who speaks/);
    await pressOn(".speakers fieldset button:nth-of-type(2)");
    await has(`document.querySelectorAll(".statement[data-dimmed]").length > 10`);
    expect(
      await driver.evaluate<string>(`document.querySelector(".only [role=status]").textContent`),
    ).toMatch(/\d+ statements? of 28 by .+; the others are dimmed/);
  });

  it("draw a timeline that arrow keys lead through, with the statement shown, and a table of the same", async () => {
    await open("entity.html#person:lavrov");
    await has(`document.querySelectorAll("[data-occasion]").length > 3`);
    await driver.evaluate(`document.querySelector('[data-occasion][tabindex="0"]').focus()`);
    await driver.press("Home");
    await says(/more intensive negotiations/);
    await driver.press("ArrowRight");
    await has(
      `document.querySelector(".when .said").textContent.includes("territorial integrity of Azerbaijan")`,
    );
    expect(await driver.evaluate<string>(`document.activeElement.getAttribute("aria-label")`)).toMatch(
      /Sergey Lavrov · c\. 23 September 2020/,
    );
    await pressOn(".when > header button");
    await has(
      `document.querySelectorAll(".as-table tbody tr").length === document.querySelectorAll("[data-occasion]").length`,
    );
  });

  it("narrow the record, in an address that survives", async () => {
    await open("entity.html#person:lavrov?said=by&year=2020");
    const text = await says(/3 of \d+ statements/);
    expect(text).not.toMatch(/5 Dec 2022/);
    await has(`document.querySelectorAll(".choice select")[0].value === "by"`);
  });

  it("set then and now side by side, without a verdict, where the archive has both", async () => {
    await open("entity.html#person:ilham-aliyev");
    await has(`document.querySelectorAll(".then-and-now .entry").length === 2`);
    const text = await driver.evaluate<string>(`document.querySelector(".then-and-now").textContent`);
    expect(text).toMatch(/withdrawn from the negotiations/);
    expect(text).toMatch(/France, India and Greece/);
    await open("entity.html#person:zakharova");
    await says(/Everything on record/);
    expect(await driver.evaluate<boolean>(`document.querySelector(".then-and-now") === null`)).toBe(true);
  });

  it("search the whole archive, and lead to the statement and to the name", async () => {
    await open("reader.html");
    const text = await says(/interview · English · \d+ statements/);
    expect(text).toMatch(/View from Baku/);
    expect(text).toMatch(/Igor Korotchenko/);
    await pressOn("#query");
    for (const key of "gabala radar") await driver.press(key);
    await says(/Gabala Radar facility/);
    await answered(driver, "gabala radar");
    await has(`location.search === "?q=gabala%20radar"`);
    await driver.press("ArrowDown");
    await driver.press("Enter");
    await has(`document.querySelector("[aria-current]")?.textContent.includes("Gabala Radar") ?? false`);
    expect(await driver.evaluate<string>("location.hash")).toMatch(/^#commonspace-2013-deteriorated\/\d+$/);
  });

  it("say what to do about a name that the archive does not know", async () => {
    await open("entity.html#person:nobody");
    await says(/does not describe “person:nobody”/);
    await pressOn("main a");
    await says(/View from Baku/);
  });
});
