import { englishLocale, locale } from "./locale.ts";
import { wording } from "./wording.ts";

/** What the interface's own languages are called in each other. */
const own: Readonly<Record<string, string>> = wording("language", {});

const isKnownToIntl = (language: string): boolean =>
  // Chromium knows no Armenian, and of Azerbaijani no names of languages: it answers with the tag.
  Intl.DisplayNames.supportedLocalesOf(language).length > 0 &&
  new Intl.DisplayNames([language], { type: "language" }).of("en") !== "en";

/**
 * The name of a language in the interface's language: from our words, by `Intl` where we have none, else in English. `Intl`
 * comes second as its first answer takes 20 ms. `tag` is BCP 47.
 */
export const languageName = (tag: string): string => {
  const ours = own[tag];
  if (ours !== undefined) return ours;
  const { language } = locale();
  const name = isKnownToIntl(language) ? undefined : own[tag.split("-")[0] ?? ""];
  if (name !== undefined) return name;
  const spoken = isKnownToIntl(language) ? language : englishLocale.language;
  return new Intl.DisplayNames([spoken], { type: "language" }).of(tag) ?? tag;
};
