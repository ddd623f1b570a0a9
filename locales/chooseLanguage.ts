import { languages } from "../settings/choices.ts";

export type InterfaceLanguage = Exclude<(typeof languages)[number], "auto">;

/**
 * The language of the interface: what the reader has set, else the first of the browser's languages that there is a
 * translation for, else English.
 *
 * @param preferred BCP 47, the dearest first
 */
export const chooseLanguage = (
  set: (typeof languages)[number],
  preferred: readonly string[],
): InterfaceLanguage => {
  if (set !== "auto") return set;
  const known = preferred.map((tag) => languages.find((one) => one === tag.toLowerCase().split(/[-_]/)[0]));
  return known.find((one) => one !== undefined && one !== "auto") ?? "en";
};
