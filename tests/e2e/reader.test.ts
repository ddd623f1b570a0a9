import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)("the reader, in %s", (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(browser);
  });
  afterAll(() => driver?.close());
  const openReader = async (hash: string, words: RegExp): Promise<string> => {
    await driver.openExtensionPage(`reader.html?${Math.random()}${hash}`);
    return until(`the reader to say ${words}`, async () => {
      const text = await driver.evaluate<string>("document.body.innerText");
      return words.test(text) ? text : undefined;
    });
  };

  it("shows the whole source text with its record, its rights and how each is known", async () => {
    const text = await openReader("#ciss-2024-strategic-partner", /Zangezur corridor/);
    expect(text).toContain("Strategically Important Partner");
    expect(text).toContain("Igor Korotchenko");
    expect(text).toContain("All the rights for the materials published on this website reside with");
    expect(text).toMatch(/stated|in the text/i);
    expect(text.match(/Zangezur corridor remains one of the priority projects/g)).toHaveLength(1);
  });

  it("marks the emendation, with what stood there", async () => {
    await openReader("#ciss-2024-strategic-partner", /COP29/);
    const page = await driver.evaluate<string>("document.body.outerHTML");
    expect(page).toContain("ÑÎÐ29");
  });

  it("shows an inferred date as inferred, with the reason", async () => {
    const text = await openReader("#commonspace-2013-deteriorated", /2013/);
    expect(text).toMatch(/inferred/i);
    expect(text).toMatch(/Bordyuzha spoke|29 January/);
  });

  it("marks the statement of the address and scrolls to it", async () => {
    await openReader("#jamnews-2023-view-from-baku/20", /authoritarian|Karabakh/);
    const inView = await until("the marked statement to be in view", () =>
      driver.evaluate<boolean>(`(() => {
        const marked = document.querySelector("[aria-current]");
        if (marked === null) return false;
        const { top, bottom } = marked.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && scrollY > 0;
      })()`),
    );
    expect(inView).toBe(true);
  });

  it("says what to do about an address that leads nowhere", async () => {
    const text = await openReader("#no-such-document/1", /no-such-document/);
    expect(text).toMatch(/View from Baku/);
  });
});
