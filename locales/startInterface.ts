import { loadLocale } from "./loadLocale.ts";
import { type Locale, setLocale } from "./locale.ts";

/** Writes a page of the extension in a language, and says so to screen readers and the layout. */
export const writePageIn = (locale: Locale): void => {
  setLocale(locale);
  document.documentElement.lang = locale.language;
  document.documentElement.dir = locale.direction;
};

/** Writes a page of the extension in the reader's language. */
export const startInterface = async (): Promise<void> => writePageIn(await loadLocale());
