import type { Driver } from "./driver.ts";
import { namesPainted } from "./reading.ts";

/**
 * Opens the sample article, loaded anew even where it is open, and waits until its names are painted.
 * @param origin where the folder `demo` is served
 */
export const openArticle = async (driver: Driver, origin: string): Promise<void> => {
  await driver.open(`${origin}/article.html?${Math.random()}`);
  await namesPainted(driver);
};
