import { browser } from "wxt/browser";
import { readNamesOnPage } from "../../messages/readNamesOnPage.ts";
import { readSettings } from "../../settings/storedSettings.ts";

/** Amber, as the underline; the browser chooses black or white for the digits. */
const COLOUR = "#b07d12";

const write = async (tabId: number, text: string): Promise<void> => {
  // Rejects for a tab that is closed meanwhile, which has no badge to be wrong.
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
};

/** Says on the toolbar's icon how many distinct names a tab's page has, unless the reader wants none. */
export const showCount = async (tabId: number, count: number): Promise<void> => {
  const { showsBadge } = await readSettings();
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await write(tabId, showsBadge && count > 0 ? String(count) : "");
};

const refresh = async (tabId: number): Promise<void> => {
  const request = { type: "names on this page" };
  const answer = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
  await showCount(tabId, readNamesOnPage(answer)?.names.length ?? 0);
};

/** Puts every tab's badge right after the reader has set something otherwise. */
export const refreshBadges = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [refresh(id)])));
};
