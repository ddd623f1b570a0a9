import { join } from "node:path";
import type { Driver } from "../tests/support/driver.ts";
import {
  cardButtonAt,
  cardIsGone,
  cardThatSays,
  hoverWords,
  namesPainted,
} from "../tests/support/reading.ts";
import { until } from "../tests/support/until.ts";

/** Words of the sample article to rest on, and the head of the card that they open. */
const stops = [
  { words: "Zakharova", head: "Maria Zakharova" },
  { words: "Zangezur corridor", head: "Zangezur corridor" },
  { words: "Lachin", head: "Lachin" },
  { words: "Gabala", head: "Gabala" },
] as const;

const indent = (text: string): string =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `  ${line}`)
    .join("\n");

/** Rests on four names of the sample article, prints their cards, and pictures page, card, popup and reader. */
export const tour = async (driver: Driver, origin: string, folder: string): Promise<void> => {
  const picture = (name: string): Promise<void> => {
    const path = join(folder, `${driver.browser}-${name}.png`);
    console.log(`  (picture: ${path})`);
    return driver.screenshot(path);
  };
  await driver.open(`${origin}/article.html`);
  await namesPainted(driver);
  console.log(`\nThe sample article, in ${driver.browser} ${driver.version}`);
  await picture("page");
  for (const { words, head } of stops) {
    await hoverWords(driver, words);
    const text = await cardThatSays(driver, head);
    console.log(`\nResting on “${words}”, the card says:\n${indent(text)}`);
    await picture(`card-${head.toLowerCase().replaceAll(" ", "-")}`);
    await driver.press("Escape");
    await cardIsGone(driver);
  }
  await hoverWords(driver, "Zangezur corridor");
  await cardThatSays(driver, "Zangezur corridor");
  await driver.click(await cardButtonAt(driver, "Open in source"));
  const address = await driver.followNewTab("reader.html");
  console.log(`\n“Open in source” opens the reader at ${address.replace(/^.*\//, "")}`);
  await until("the statement to be marked", () =>
    driver.evaluate<boolean>(`document.querySelector("[aria-current]") !== null`),
  );
  await picture("reader");
  await driver.openExtensionPage("popup.html");
  await driver.setViewport(400, 600);
  for (const key of "gabala radar") await driver.press(key);
  await until("search results", () =>
    driver.evaluate<boolean>(`/Gabala Radar/.test(document.body.innerText)`),
  );
  console.log("\nThe popup, searched for “gabala radar”:");
  await picture("popup");
};
