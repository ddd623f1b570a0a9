import { loadMessages, wantedLanguage } from "./loadMessages.ts";
import { englishLocale, type Locale } from "./locale.ts";

/**
 * The locale that the reader has set, or the browser's, from the extension's own files. English where that fails: an
 * interface in another language is better than none.
 */
export const loadLocale = async (): Promise<Locale> => {
  const language = await wantedLanguage();
  const loaded = language === "en" ? undefined : await loadMessages(language);
  return loaded === undefined ? englishLocale : { ...loaded, direction: "ltr" };
};
