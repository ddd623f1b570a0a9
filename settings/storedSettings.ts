import { browser } from "wxt/browser";
import { parseSettings, type Settings } from "./settings.ts";

/** Settings live in `storage.local`: it survives the clearing of history, and nothing of it leaves the browser. */
export const readSettings = async (): Promise<Settings> => parseSettings(await browser.storage.local.get());

/** Stores some of the settings, each under its own key. Rejects with the browser's own error where it cannot. */
export const writeSettings = (changed: Partial<Settings>): Promise<void> =>
  browser.storage.local.set(changed);
