import type { Driver } from "../tests/support/driver.ts";
import { cardButtonAt, cardThatSays, hoverWords, namesPainted } from "../tests/support/reading.ts";
import { until } from "../tests/support/until.ts";

/** Where the sample article is served. */
export type Site = { readonly origin: string };
/** One screen in one state. */
export type Scene = {
  readonly name: string;
  /** Narrower windows do not have it. In CSS pixels. */
  readonly from?: number;
  /** Brings the browser there; settles when the screen shows all that it will show. */
  readonly show: (driver: Driver, site: Site) => Promise<unknown>;
};

const article = async (driver: Driver, { origin }: Site): Promise<void> => {
  await driver.open(`${origin}/article.html`);
  await namesPainted(driver);
};

/** The card of a name, after these buttons of it were pressed. */
const card =
  (words: string, head: string, ...buttons: readonly string[]) =>
  async (driver: Driver, site: Site): Promise<void> => {
    await article(driver, site);
    await hoverWords(driver, words);
    await cardThatSays(driver, head);
    for (const button of buttons) await driver.click(await cardButtonAt(driver, button));
  };

/** The card of the first name as keys open it, with the list of its keys. */
const cardByKeys = async (driver: Driver, site: Site): Promise<void> => {
  await article(driver, site);
  await driver.askPage({ type: "next name" });
  await driver.askPage({ type: "open card" });
  await cardThatSays(driver, "Not verified here");
  await driver.press("?");
  await cardThatSays(driver, "Next statement");
};

const bodySays = (driver: Driver, words: RegExp): Promise<true> =>
  until(`a page that says ${words}`, async () => {
    const found = await driver.evaluate<boolean>(
      `new RegExp(${JSON.stringify(words.source)}, "i").test(document.body.innerText)`,
    );
    return found && (true as const);
  });

/** A page of the extension, once it says the words. */
const page =
  (path: string, words: RegExp) =>
  async (driver: Driver): Promise<void> => {
    await driver.openExtensionPage(path);
    await bodySays(driver, words);
  };

/** A name's page, once its timeline is drawn. */
const entity =
  (path: string, words: RegExp) =>
  async (driver: Driver): Promise<void> => {
    await page(path, words)(driver);
    await until("the timeline", () =>
      driver.evaluate<boolean>(`document.querySelector("[data-occasion]") !== null`),
    );
  };

const popup =
  (query: string, words: RegExp) =>
  async (driver: Driver): Promise<void> => {
    await page("popup.html", /not verified/)(driver);
    for (const key of query) await driver.press(key);
    await bodySays(driver, words);
  };

/** Every screen and state that is pictured, in the order of the index. */
export const scenes: readonly Scene[] = [
  { name: "article", show: article },
  { name: "card-person", show: card("Maria Zakharova", "Maria Zakharova") },
  { name: "card-place", show: card("Lachin", "Lachin") },
  { name: "card-why", show: card("Gabala", "Gabala", "Why this?") },
  { name: "card-in-context", show: card("Maria Zakharova", "Maria Zakharova", "In context") },
  { name: "card-cite", show: card("Maria Zakharova", "Maria Zakharova", "Cite") },
  { name: "card-keys", show: cardByKeys },
  { name: "card-pinned", from: 480, show: card("Maria Zakharova", "Maria Zakharova", "Pin") },
  { name: "popup", show: popup("", /not verified/) },
  { name: "popup-results", show: popup("gabala radar", /Gabala Radar/) },
  {
    name: "popup-filters",
    show: async (driver) => {
      await popup("russia", /statements/)(driver);
      await driver.evaluate(`(document.querySelector(".filter").click(), null)`);
    },
  },
  { name: "popup-nothing", show: popup("qqqq", /nothing on record/) },
  { name: "reader-list", show: page("reader.html", /source texts/) },
  { name: "reader", show: page("reader.html#jamnews-2022-allies", /Alma-Ata/) },
  { name: "reader-statement", show: page("reader.html#jamnews-2023-view-from-baku/4", /Statement 4/) },
  { name: "entity-person", show: entity("entity.html#person:lavrov", /Sergey Lavrov/) },
  { name: "entity-place", show: entity("entity.html#infrastructure:lachin-corridor", /Lachin corridor/) },
  { name: "entity-unknown", show: page("entity.html#person:nobody", /nobody/) },
  { name: "options", show: page("options.html", /privacy/) },
  {
    name: "welcome",
    show: async (driver) => {
      await page("welcome.html", /On Record/)(driver);
      await namesPainted(driver);
    },
  },
  { name: "side-panel", show: page("sidepanel.html", /On Record|this page/) },
  { name: "reader-unknown", show: page("reader.html#nothing-here", /no document/) },
];
