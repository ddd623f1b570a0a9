import { browser } from "wxt/browser";
import type { CommandSurroundings } from "../../background/obey.ts";
import { readSettings, writeSettings } from "../../settings/storedSettings.ts";

/** Opens a page of the extension (`reader.html#document/3`) in a new tab, after the one it was asked for in. */
export const openPage = async (path: string, afterTab: number | undefined): Promise<void> => {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/${path}` as "/"), // paths of our own pages with an address in them
    ...(afterTab === undefined ? {} : { index: afterTab + 1 }),
  });
};

const selectedText = async (tabId: number): Promise<string> => {
  const func = (): string => String(getSelection());
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return typeof answer?.result === "string" ? answer.result : "";
};

/** The browser, as commands need it. */
export const commandSurroundings: CommandSurroundings = {
  askTab: (tabId, request) => browser.tabs.sendMessage(tabId, request, { frameId: 0 }),
  selectedText,
  openPage,
  readSettings,
  writeSettings,
};
