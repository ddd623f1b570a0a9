import { browser } from "wxt/browser";
import { readSettings } from "../settings/storedSettings.ts";
import { chooseLanguage } from "./chooseLanguage.ts";
import { englishLocale, type Locale, type Messages } from "./locale.ts";

/**
 * The locale that the reader has set, or the browser's, from the extension's own files. English where that fails: an
 * interface in another language is better than none.
 */
export const loadLocale = async (): Promise<Locale> => {
  const { language: set } = await readSettings();
  const language = chooseLanguage(set, [browser.i18n.getUILanguage(), ...navigator.languages]);
  if (language === "en") return englishLocale;
  try {
    const path = `/_locales/${language}/messages.json` as "/"; // WXT knows only the pages among our files
    const response = await fetch(browser.runtime.getURL(path));
    const messages: Messages = await response.json();
    return { language, direction: "ltr", messages };
  } catch {
    return englishLocale;
  }
};
