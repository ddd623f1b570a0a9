import { browser } from "wxt/browser";
import { readSettings } from "../settings/storedSettings.ts";
import { chooseLanguage } from "./chooseLanguage.ts";
import type { Messages } from "./locale.ts";

/** A language of the interface with its words. */
type LanguageMessages = { readonly language: string; readonly messages: Messages };

/** The language that the reader has set, or the browser's. */
export const wantedLanguage = async (): Promise<string> => {
  const { language: set } = await readSettings();
  return chooseLanguage(set, [browser.i18n.getUILanguage(), ...navigator.languages]);
};

/**
 * A language's words from the extension's own files; undefined where that fails. Without the English ones built in:
 * they would be the larger part of the background.
 */
export const loadMessages = async (language: string): Promise<LanguageMessages | undefined> => {
  try {
    const path = `/_locales/${language}/messages.json` as "/"; // WXT knows only the pages among our files
    const response = await fetch(browser.runtime.getURL(path));
    const messages: Messages = await response.json();
    return { language, messages };
  } catch {
    return undefined;
  }
};
