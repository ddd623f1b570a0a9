import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { extensionInstalled, launchChromium } from "../tests/support/launchChromium.ts";
import { writeFloorExtension } from "./floorExtension.ts";

/** A Chromium with an extension, and where that extension's pages are. */
export type WithExtension = { readonly context: BrowserContext; readonly extensionOrigin: string };

export type TwoBrowsers = {
  readonly onRecord: WithExtension;
  readonly floor: WithExtension;
  readonly close: () => Promise<void>;
};

/** Where the built extension is. @throws if it is not built */
export const builtForChrome = (root: string): string => {
  const folder = join(root, ".output", "chrome-mv3");
  if (!existsSync(folder)) throw new Error(`${folder} is not there; build it with npm run build`);
  return folder;
};

const launch = async (extension: string): Promise<WithExtension> => {
  const context = await launchChromium({ extension, headless: true, theme: "light" });
  return { context, extensionOrigin: await extensionInstalled(context, extension) };
};

/** One Chromium with On Record and one with the floor extension. */
export const openTwoBrowsers = async (root: string): Promise<TwoBrowsers> => {
  const extension = builtForChrome(root);
  const floor = writeFloorExtension();
  const opened: WithExtension[] = [];
  const close = async (): Promise<void> => {
    for (const { context } of opened) await context.close();
    floor.remove();
  };
  try {
    const onRecord = await launch(extension);
    opened.push(onRecord);
    const without = await launch(floor.folder);
    opened.push(without);
    return { onRecord, floor: without, close };
  } catch (error) {
    await close();
    throw error;
  }
};
