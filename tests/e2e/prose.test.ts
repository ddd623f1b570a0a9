import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

const folder = "tests/pages/not-prose";

/** Pages of prose are those of pages.test.ts. */
describe("on pages that are no prose, in chromium", () => {
  let driver: Driver;
  let site: ServedFolder;
  beforeAll(async () => {
    site = await serveFolder(folder);
    driver = await openDriver("chromium");
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it.each(readdirSync(folder))("%s is left alone", async (file) => {
    await driver.open(`${site.origin}/${file}`);
    // The content script may not be there yet when the load event is.
    const answer = await until("the content script to answer", () =>
      driver.askPage({ type: "names on this page" }).catch(() => undefined),
    );
    expect(answer).toMatchObject({ state: "not prose", names: [] });
  });
});
