import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Driver } from "../support/driver.ts";
import { openArticle } from "../support/openArticle.ts";
import { openDriver } from "../support/openDriver.ts";
import { cardThatSays, hoverWords } from "../support/reading.ts";
import { type ServedFolder, serveFolder } from "../support/serveFolder.ts";
import { until } from "../support/until.ts";

describe.each(["chromium", "firefox"] as const)("On Record in Russian, in %s", (browser) => {
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
  beforeEach(() => driver.set({ language: "ru" }));

  const textOf = (path: string, words: RegExp): Promise<string> =>
    driver.openExtensionPage(path).then(() =>
      until(`${path} to say ${words}`, async () => {
        const text = await driver.evaluate<string>("document.body.innerText");
        return words.test(text) ? text : undefined;
      }),
    );
  const writtenIn = (): Promise<string> =>
    driver.evaluate<string>("[document.documentElement.lang, document.documentElement.dir].join(' ')");

  it("the popup speaks Russian, its field before anything else", async () => {
    const text = await textOf("popup.html", /Здесь не проверялось/);
    expect(text).toContain("Все источники");
    expect(text).not.toMatch(/All sources|Options/);
    expect(await driver.evaluate("document.querySelector('input').placeholder")).toBe("Искать в архиве");
    expect(await writtenIn()).toBe("ru ltr");
  });

  it("the reader speaks Russian about a source that stays English, and dates it in Russian", async () => {
    const text = await textOf("reader.html#ciss-2024-strategic-partner", /Zangezur corridor/);
    expect(text).toContain("Zangezur corridor remains one of the priority projects");
    expect(text).toMatch(/2024\sг\./);
    expect(text).toContain("Кто говорит");
    expect(text).toContain("английский");
    expect(await driver.evaluate("document.querySelector('.text').lang")).toBe("en");
    expect(await writtenIn()).toBe("ru ltr");
  });

  it("the card speaks Russian, and quotes in English", async () => {
    await openArticle(driver, site.origin);
    await hoverWords(driver, "Maria Zakharova");
    const text = await cardThatSays(driver, "Говорит");
    expect(text).toContain("Здесь не проверялось");
    expect(text).toMatch(/\d+ высказыван/);
    expect(text).toMatch(/20\d\d\sг\./);
    const quote = await driver.inCard<string>(
      `(root) => { const quote = root.querySelector("blockquote"); return quote.lang + ": " + quote.innerText; }`,
    );
    expect(quote).toMatch(/^en: [\p{Script=Latin}“]/u);
    expect(await driver.inCard<string>(`(root) => root.querySelector(".layer").lang`)).toBe("ru");
  });

  it("the options speak Russian, and change to Armenian in place", async () => {
    await textOf("options.html", /Имена на страницах/);
    await driver.set({ language: "hy" });
    await until("the options to speak Armenian", async () => {
      const text = await driver.evaluate<string>("document.body.innerText");
      return text.includes("Անունները էջերում") && !text.includes("Имена") ? text : undefined;
    });
    expect(await writtenIn()).toBe("hy ltr");
  });
});
