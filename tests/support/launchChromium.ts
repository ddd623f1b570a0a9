import { type BrowserContext, chromium } from "@playwright/test";
import { chromiumPath } from "./browsers.ts";
import type { DriverOptions } from "./driver.ts";
import { opensWelcome, WELCOME } from "./opensWelcome.ts";
import { until } from "./until.ts";

/** Starts Chromium with an extension in a fresh profile, and with more arguments where some are wanted. */
export const launchChromium = (
  { extension, headless, theme }: DriverOptions,
  more: readonly string[] = [],
): Promise<BrowserContext> =>
  chromium.launchPersistentContext("", {
    executablePath: chromiumPath(),
    headless: false,
    // Pages that one comes back to are kept, as people's browsers do.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(headless ? { colorScheme: theme } : {}),
    args: [
      ...(headless ? ["--headless=new"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });

/** Waits until the extension is there, closes the page that it opens then, and answers its origin. */
export const extensionInstalled = async (context: BrowserContext, extension: string): Promise<string> => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  if (opensWelcome(extension)) {
    const welcome = await until("the welcome page", async () =>
      context.pages().find((opened) => opened.url().endsWith(WELCOME)),
    );
    await welcome.close();
  }
  // Node knows no origin for this scheme: take scheme and host as they stand.
  return worker.url().split("/", 3).join("/");
};
