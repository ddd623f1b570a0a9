import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

import { openBundledArchive } from "../../archive/openBundledArchive.ts";
import { answer, type Surroundings } from "../../background/answer.ts";
import { leaveLocale, localeArguments } from "../../locales/givenLocale.ts";
import { loadMessages, wantedLanguage } from "../../locales/loadMessages.ts";
import { serve } from "../../messages/serve.ts";
import { CONTENT_SCRIPT } from "../content/startIn.ts";
import { showCount } from "./badge.ts";
import { serveBrowser } from "./serveBrowser.ts";
import { keepSpotCode, loadSpot } from "./spotCode.ts";
import { openPage } from "./tabs.ts";

const read = async (path: string): Promise<string> => {
  const response = await fetch(browser.runtime.getURL(`/${path}` as "/"));
  if (!response.ok) throw new Error(`${path} is missing from the extension; reinstall On Record`);
  return response.text();
};

export default defineBackground(() => {
  const archive = openBundledArchive(read);
  const around: Surroundings = {
    extensionId: browser.runtime.id,
    archive,
    loadSpot,
    inject: async (code, tabId, frameId) => {
      const target = { tabId, frameIds: [frameId] };
      const language = code === "card" ? await wantedLanguage() : "en";
      // The card's code brings English along.
      const loaded = language === "en" ? undefined : await loadMessages(language);
      if (loaded !== undefined) {
        const locale = { ...loaded, direction: "ltr" } as const;
        await browser.scripting.executeScript({ target, func: leaveLocale, args: localeArguments(locale) });
      }
      const file = code === "card" ? "/card.js" : "/names.js";
      await browser.scripting.executeScript({ target, files: [file] });
    },
    startInFrames: async (tabId) => {
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [CONTENT_SCRIPT] });
    },
    openPage,
    openPanel: (tabId) => browser.sidePanel.open({ tabId }),
    showCount: (tabId, count) => void showCount(tabId, count),
  };
  serve(browser.runtime.onMessage, (message, sender) => answer(message, sender, around));
  keepSpotCode();
  serveBrowser(archive);
});
