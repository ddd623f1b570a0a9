import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

/** German: the genitive's -s on the last word, adjective endings on a first word in -e (Europäische Union). */
export function germanParadigm({ word, last }: WordInAlias): Paradigm | undefined {
  if (word.length < 3 || word === word.toUpperCase()) return undefined;
  if (!last) return /(?:sche|te)$/.test(word) ? "deAdjective" : undefined;
  return /[sxzß]$/.test(word) ? undefined : "deGenitive";
}
