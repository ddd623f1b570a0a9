import type { Locale } from "./locale.ts";

/** Where the background leaves the locale for the card's code, in the extension's own world of a page. */
const PLACE = "onRecordLocale";

/** Run in a page by the background, before the card's code: everything it needs comes as arguments. */
export const leaveLocale = (place: string, locale: Locale): void => {
  Object.defineProperty(globalThis, place, { value: locale, configurable: true });
};

/** The arguments of `leaveLocale`. */
export const localeArguments = (locale: Locale): [string, Locale] => [PLACE, locale];

/** The locale that was left for the card's code; undefined where none was, for English. */
export const givenLocale = (): Locale | undefined => {
  // Only this extension's code can write in its own world.
  return (globalThis as { readonly [PLACE]?: Locale })[PLACE];
};
