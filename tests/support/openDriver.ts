import { openChromium } from "./chromiumDriver.ts";
import type { BrowserName, Driver, DriverOptions } from "./driver.ts";
import { openFirefox } from "./firefoxDriver.ts";

/** Folder of the built extension for a browser, from the root of the project. */
export const builtExtension = (browser: BrowserName): string =>
  `${process.cwd()}/.output/${browser === "chromium" ? "chrome" : "firefox"}-mv3`;

/** Opens a real browser with the built extension. Build it first (`npm run build`). */
export const openDriver = (browser: BrowserName, options: Partial<DriverOptions> = {}): Promise<Driver> => {
  const open = browser === "chromium" ? openChromium : openFirefox;
  return open({ extension: builtExtension(browser), headless: true, theme: "light", ...options });
};
