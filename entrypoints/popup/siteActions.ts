import { browser } from "wxt/browser";
import type { AnsweredPage } from "../../components/popup/pageNames.ts";
import type { SiteSwitch } from "../../settings/choices.ts";
import { readSettings, writeSettings } from "../../settings/storedSettings.ts";
import { switchSite } from "../../settings/switchSite.ts";
import { everySite } from "./askPage.ts";

/** What can be done about a page's site, from the popup and from the side panel. */
export const siteActions = {
  onSwitch: async ({ site, isByItself }: AnsweredPage, to: SiteSwitch): Promise<void> => {
    const { sites } = await readSettings();
    await writeSettings({ sites: switchSite(sites, site, to, isByItself) });
  },
  onAllow: (): Promise<boolean> => browser.permissions.request(everySite),
  /** Chrome's page for one extension; Firefox lets no extension open its own. */
  browserSettings: import.meta.env.FIREFOX ? undefined : `chrome://extensions/?id=${browser.runtime.id}`,
} as const;
