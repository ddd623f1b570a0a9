import { browser } from "wxt/browser";
import type { PageNames } from "../../components/popup/pageNames.ts";
import type { PageRequest } from "../../messages/protocol.ts";
import { readNamesOnPage } from "../../messages/readNamesOnPage.ts";
import { startIn } from "../content/startIn.ts";

/** Where On Record reads names: what the manifest asks for. */
export const everySite = { origins: ["http://*/*", "https://*/*"] };

type ActiveTab = { readonly id: number; readonly isLoading: boolean };

const activeTab = async (): Promise<ActiveTab | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, isLoading: tab.status === "loading" };
};

/** Asks the content script of the active tab; rejects where there is none (the browser's own pages, stores). */
export const askActiveTab = async (request: PageRequest): Promise<unknown> => {
  const tab = await activeTab();
  if (tab === undefined) throw new Error("no active tab");
  return browser.tabs.sendMessage(tab.id, request, { frameId: 0 });
};

const askNames = async (): Promise<PageNames | undefined> =>
  readNamesOnPage(await askActiveTab({ type: "names on this page" }).catch(() => undefined));

/** The active tab's names, or why there are none. Starts On Record there if it is not running yet. */
export const askPage = async (): Promise<PageNames> => {
  const answer = await askNames();
  if (answer !== undefined) return answer;
  const tab = await activeTab();
  // A page that was open before On Record was installed, or was allowed only now, has no content script yet.
  if (tab !== undefined && !tab.isLoading) await startIn(tab.id);
  const second = await askNames();
  if (second !== undefined) return second;
  const isAllowed = await browser.permissions.contains(everySite);
  return { state: isAllowed ? "unreachable" : "withheld", names: [] };
};
