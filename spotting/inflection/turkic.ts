import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

/**
 * Azerbaijani and Turkish: the last word takes the whole phrase's suffixes. Turkish sets the suffixes of personal
 * names off with an apostrophe, so those need no rule there (and Michelin is not Michel's).
 */
export function turkicParadigm(
  { word, last, kind }: WordInAlias,
  language: "az" | "tr",
): Paradigm | undefined {
  if (!last || word.length < 3) return undefined;
  if (language === "tr" && kind === "person") return undefined;
  return /[kq]$/i.test(word) && word.length > 3 && word !== word.toUpperCase() ? "turkicK" : "turkic";
}
