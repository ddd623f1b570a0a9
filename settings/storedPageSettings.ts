import { browser } from "wxt/browser";
import { type PageSettings, parsePageSettings } from "./pageSettings.ts";
import type { Settings } from "./settings.ts";

/** What pages ask the storage for. */
const pageKeys: (keyof Settings)[] = ["amount", "opening", "theme", "kinds", "sites"];

/** The settings of a page of a host; as On Record comes, where the storage fails. */
export const readPageSettings = async (hostname: string): Promise<PageSettings> =>
  parsePageSettings(await browser.storage.local.get(pageKeys).catch(() => ({})), hostname);
