import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { HOST_ELEMENT } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { hoverPainted, paintedWords } from "../support/paintedWords.ts";
import { cardThatSays, hoverWords, openCardText } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

/** Longer than any rest on a name takes to open a card. */
const LONG_REST = `new Promise((resolve) => setTimeout(() => resolve(null), 1_000))`;

describe.each(["chromium", "firefox"] as const)("a page whose extension is reloaded, in %s", (browser) => {
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

  it("goes quiet, or is taken over by the new one: no paint that nobody answers for, no dead card, no errors", async () => {
    await driver.open(`${site.origin}/back-forward/page.html`);
    await hoverPainted(driver, "Lachin corridor");
    await cardThatSays(driver, "Lachin corridor");
    const errorsBefore = driver.errors().length;
    await driver.reloadExtension();
    // A reader’s hand goes on moving; it is looked for at each move whether the extension is there.
    let moves = 0;
    await until("the old card to be gone", async () => {
      await driver.movePointer({ x: 900 + (moves++ % 2), y: 600 });
      return driver.evaluate<boolean>(`document.querySelector("${HOST_ELEMENT}") === null`);
    });
    if (browser === "firefox") {
      // Firefox runs the new extension's scripts in the pages that are open.
      await hoverPainted(driver, "Lachin corridor");
      await cardThatSays(driver, "Lachin corridor");
      await driver.evaluate(
        `(document.querySelector("article").append("Maria Zakharova came later."), null)`,
      );
      await until("what comes later to be painted too", async () =>
        (await paintedWords(driver)).includes("Maria Zakharova"),
      );
    } else {
      expect(await paintedWords(driver)).toEqual([]);
      await hoverWords(driver, "Lachin corridor");
      await driver.evaluate(LONG_REST);
      expect(await openCardText(driver)).toBeUndefined();
    }
    expect(driver.errors().slice(errorsBefore)).toEqual([]);
  });
});
