import { browser } from "wxt/browser";
import { type PageSettings, parsePageSettings } from "./pageSettings.ts";
import { parseSettings, type Settings } from "./settings.ts";

/** What pages ask the storage for; a name that is not stored is left out of the answer. */
const pageKeys: (keyof Settings)[] = ["amount", "opening", "theme", "kinds", "sites"];

/** Settings live in `storage.local`: it survives the clearing of history, and nothing of it leaves the browser. */
export const readSettings = async (): Promise<Settings> => parseSettings(await browser.storage.local.get());

/** Stores some of the settings, each under its own key. Rejects with the browser's own error where it cannot. */
export const writeSettings = (changed: Partial<Settings>): Promise<void> =>
  browser.storage.local.set(changed);

/** The settings of a page of a host; as On Record comes, where the storage fails. */
export const readPageSettings = async (hostname: string): Promise<PageSettings> =>
  parsePageSettings(await browser.storage.local.get(pageKeys).catch(() => ({})), hostname);

/** Calls back whenever something in the storage has changed, by whatever page, until the signal ends it. */
export const watchSettings = (onChange: () => void, signal?: AbortSignal): void => {
  browser.storage.local.onChanged.addListener(onChange);
  signal?.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(onChange));
};
