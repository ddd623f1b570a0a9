import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

/**
 * Latin script: the last word of any name may take the suffixes of Azerbaijani and Turkish (English spellings are met
 * there too) or the German -s, first words in German the endings of adjectives. Abbreviations take theirs after an
 * apostrophe or hyphen.
 */
export function latinParadigm({ word, last }: WordInAlias): Paradigm | undefined {
  if (word.length < 3 || word === word.toUpperCase()) return undefined;
  if (!last) return /(?:sche|nigte)$/.test(word) ? "deAdjective" : undefined;
  return /[kq]$/.test(word) && word.length > 3 ? "latinK" : "latin";
}
