import { browser } from "wxt/browser";
import type { Archive } from "../../archive/archive.ts";
import { type CommandedTab, lookUpSelection, obey } from "../../background/obey.ts";
import { pageForEntered, suggest } from "../../background/suggest.ts";
import { loadMessages, wantedLanguage } from "../../locales/loadMessages.ts";
import { startInOpenPages } from "../content/startIn.ts";
import { refreshBadges } from "./badge.ts";
import { commandSurroundings, openPage } from "./tabs.ts";

const MENU = "look-up";

type Tab = { readonly id?: number | undefined; readonly index: number };

const commanded = (tab: Tab | undefined): CommandedTab | undefined =>
  tab?.id === undefined ? undefined : { id: tab.id, index: tab.index };

/** Chrome reads descriptions as XML; Firefox shows them as they are. */
const escaped = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** Says what the browser shows in On Record's name in the reader's language. */
const nameInLanguage = async (): Promise<void> => {
  const messages = (await loadMessages(await wantedLanguage()))?.messages;
  const description = messages?.browser_search?.message ?? browser.i18n.getMessage("browser_search");
  const title = messages?.browser_lookUp?.message ?? browser.i18n.getMessage("browser_lookUp");
  browser.omnibox.setDefaultSuggestion({ description });
  // Rejects before the menu is there; making it comes back here.
  await browser.contextMenus.update(MENU, { title }).catch(() => {});
};

/**
 * Listens where the browser offers On Record outside of pages: keys, the context menu, the address bar, installing.
 * Call it before anything is awaited, as an event may be what wakes the background.
 */
export const serveBrowser = (archive: Archive): void => {
  browser.commands.onCommand.addListener((command, tab) => {
    const at = commanded(tab);
    if (at !== undefined) void obey(command, at, commandSurroundings);
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const at = commanded(tab);
    if (menuItemId === MENU && at !== undefined) void lookUpSelection(at, selectionText, commandSurroundings);
  });

  browser.omnibox.onInputChanged.addListener((query, show) => {
    void suggest(query, archive).then((found) =>
      show(found.map(({ content, description }) => ({ content, description: escaped(description) }))),
    );
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    const open = async (): Promise<void> => {
      const path = await pageForEntered(entered, archive);
      if (disposition !== "currentTab") await openPage(path, undefined);
      else await browser.tabs.update({ url: browser.runtime.getURL(`/${path}` as "/") }); // see openPage
    };
    void open();
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create(
      { id: MENU, title: browser.i18n.getMessage("browser_lookUp"), contexts: ["selection"] },
      () => {
        // It is there already after an update: said here, it is no error in the log.
        void browser.runtime.lastError;
        void nameInLanguage();
      },
    );
    if (reason === "install") void openPage("welcome.html", undefined);
  });

  // The popup that asked for access may be gone by now: Chrome closes it when it asks the reader.
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) void startInOpenPages();
  });

  browser.storage.local.onChanged.addListener((changes) => {
    if ("language" in changes) void nameInLanguage();
    if ("sites" in changes || "showsBadge" in changes || "kinds" in changes) void refreshBadges();
  });

  void nameInLanguage();
};
