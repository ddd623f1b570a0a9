import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { HOST_ELEMENT } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import {
  cardButtonAt,
  cardIsGone,
  cardThatSays,
  hoverWords,
  namesPainted,
  openCardText,
} from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)("the card, in %s", (browser) => {
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
  const rest = async (words: string, head: string): Promise<string> => {
    await hoverWords(driver, words);
    return cardThatSays(driver, head);
  };

  it("shows Zakharova's words with speaker, kind of quotation, date with its basis, and source", async () => {
    await openArticle(driver, site.origin);
    const text = await rest("Maria Zakharova", "Maria Zakharova");
    expect(text).toContain(
      "Baku should treat issues of Russia’s territorial integrity with the same respect",
    );
    expect(text).toMatch(/2023/);
    expect(text).toContain("13 Sept 2023 (date from a public page)");
    expect(text).toContain("JAMnews");
    expect(text).toMatch(/direct quote/i);
    expect(text).toContain("Not verified here");
  });

  it("shows what is on record about the Zangezur corridor and about the Gabala radar", async () => {
    await openArticle(driver, site.origin);
    expect(await rest("Zangezur corridor", "Zangezur corridor")).toContain(
      "Zangezur corridor remains one of the priority projects",
    );
    await driver.press("Escape");
    await cardIsGone(driver);
    expect(await rest("Gabala", "Gabala")).toContain("Gabala Radar facility");
  });

  it("shows the Lachin corridor's statements on Lachin alone, and says why", async () => {
    await openArticle(driver, site.origin);
    const text = await rest("Lachin is", "Lachin");
    expect(text).toMatch(/road (from Karabakh to Armenia|connecting Armenia with Karabakh)/);
    expect(text).toMatch(/Lachin corridor/);
    expect(text).toMatch(/named after/i);
  });

  it("closes on Escape, without the pointer moving", async () => {
    await openArticle(driver, site.origin);
    await rest("Zakharova", "Maria Zakharova");
    await driver.press("Escape");
    await cardIsGone(driver);
  });

  it("stays while the pointer is in it, and goes after the pointer leaves", async () => {
    await openArticle(driver, site.origin);
    await rest("Zangezur corridor", "Zangezur corridor");
    const button = await cardButtonAt(driver, "Open in source");
    await driver.movePointer(button);
    // Longer than the leave grace: a card that mistakes this for leaving would be gone by then.
    await driver.evaluate(`new Promise((resolve) => setTimeout(resolve, 700))`);
    expect(await openCardText(driver)).toContain("Zangezur corridor");
    await driver.movePointer({ x: 5, y: 5 });
    await cardIsGone(driver);
  });

  it("opens on a name after the background was stopped", async () => {
    await openArticle(driver, site.origin);
    await rest("Zakharova", "Maria Zakharova");
    await driver.press("Escape");
    await cardIsGone(driver);
    await driver.stopBackground();
    expect(await rest("Gabala", "Gabala")).toContain("Gabala Radar facility");
    await openArticle(driver, site.origin);
    expect(await rest("Zangezur corridor", "Zangezur corridor")).toContain("priority projects");
  });

  it("opens the source text at the statement", async () => {
    await openArticle(driver, site.origin);
    await rest("Zangezur corridor", "Zangezur corridor");
    await driver.click(await cardButtonAt(driver, "Open in source"));
    const address = await driver.followNewTab("reader.html");
    expect(address).toMatch(/reader\.html#ciss-2024-strategic-partner\/\d+$/);
  });

  it("asks nothing of the network beyond the page itself", async () => {
    const before = driver.requested().length;
    await openArticle(driver, site.origin);
    await rest("Zakharova", "Maria Zakharova");
    const asked = driver.requested().slice(before);
    expect(asked.filter((url) => !url.includes("/article.html") && !url.endsWith("/favicon.ico"))).toEqual(
      [],
    );
  });

  describe("on a page that watches its own tree", () => {
    let pages: ServedFolder;
    beforeAll(async () => {
      pages = await serveFolder("tests/pages");
      await driver.movePointer({ x: 5, y: 5 });
      await driver.open(`${pages.origin}/watchful/page.html`);
      await namesPainted(driver);
    });
    afterAll(() => pages?.close());

    it("sees names painted without one change to the tree", async () => {
      expect(await driver.evaluate("window.changes")).toEqual([]);
    });

    it("sees one host element when a card opens, and nothing else", async () => {
      await hoverWords(driver, "Lachin corridor");
      await cardThatSays(driver, "Lachin corridor");
      const changes = await driver.evaluate<string[]>("window.changes");
      expect(changes.filter((change) => !change.endsWith(` html ${HOST_ELEMENT}`))).toEqual([]);
      expect(changes).toHaveLength(1);
    });

    it("has names found across inline elements", async () => {
      await driver.press("Escape");
      await cardIsGone(driver);
      await hoverWords(driver, "zur corridor");
      expect(await cardThatSays(driver, "Zangezur corridor")).toContain("priority projects");
    });
  });

  // The last of these: the network does not come back.
  it("does without the network whatever it does: on the page, in the popup, in the reader, for a name", async () => {
    const own = await serveFolder("demo");
    await driver.movePointer({ x: 5, y: 5 });
    await driver.open(`${own.origin}/article.html`);
    await namesPainted(driver);
    await own.close();
    await driver.cutNetwork();
    const answers = `fetch(location.href, { cache: "no-store" }).then(() => true, () => false)`;
    expect(await driver.evaluate(answers)).toBe(false);
    const before = driver.requested().length;
    await rest("Maria Zakharova", "Maria Zakharova");
    await driver.click(await cardButtonAt(driver, "In context"));
    await until("the paragraph", () =>
      driver.inCard<boolean>(`(root) => root.querySelector(".context .own mark") !== null`),
    );
    const pages = [
      ["popup.html#gabala%20radar", ".result a"],
      ["reader.html#commonspace-2013-deteriorated/2", "[aria-current]"],
      ["entity.html#person:lavrov", "[data-occasion]"],
      ["reader.html?q=gabala", ".result a"],
    ] as const;
    for (const [page, answer] of pages) {
      await driver.openExtensionPage(page);
      await until(`${answer} in ${page}`, () =>
        driver
          .evaluate<boolean>(`document.querySelector(${JSON.stringify(answer)}) !== null`)
          .catch(() => false),
      );
    }
    expect(driver.requested().slice(before)).toEqual([]);
  });
});
