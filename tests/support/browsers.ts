import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const firstOf = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

/** The Chromium to test in: `ON_RECORD_CHROMIUM`, Debian's, or Playwright's own. */
export const chromiumPath = (): string =>
  process.env.ON_RECORD_CHROMIUM ??
  firstOf(["/usr/bin/chromium", "/usr/bin/chromium-browser"]) ??
  chromium.executablePath();

/** The Firefox to test in, or undefined where there is none: `ON_RECORD_FIREFOX`, Debian's, or a system one. */
export const firefoxPath = (): string | undefined =>
  process.env.ON_RECORD_FIREFOX ??
  firstOf(["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"]);
