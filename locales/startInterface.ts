import { loadLocale } from "./loadLocale.ts";
import { setLocale } from "./locale.ts";

/** Writes a page of the extension in the reader's language, and says so to screen readers and the layout. */
export const startInterface = async (): Promise<void> => {
  const locale = await loadLocale();
  setLocale(locale);
  document.documentElement.lang = locale.language;
  document.documentElement.dir = locale.direction;
};
