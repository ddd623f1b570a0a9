import { foldPhrase } from "./foldPhrase.ts";
import type { FoldTable } from "./foldTable.ts";
import type { NameRules } from "./names.ts";

/** Which way the words of a text point. */
export type Evidence = "ours" | "other" | "none";

/** How often the words of a rule stand in folded text (with a space at either end). */
function count(folded: string, words: readonly string[]): number {
  let found = 0;
  for (const word of words) {
    const wanted = word.endsWith("*") ? ` ${word.slice(0, -1)}` : ` ${word} `;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) found++;
  }
  return found;
}

/** Folded text in which rules look for words. */
export const foldForRules = (text: string, fold: FoldTable): string => ` ${foldPhrase(text, fold)} `;

/**
 * What the words of one text (a block, or the whole page) say about a name that several bear: more `near` words than
 * `notNear` words, or the other way round.
 */
export function evidenceOf(rules: NameRules, folded: string): Evidence {
  const [ours, other] = [count(folded, rules.near), count(folded, rules.notNear)];
  if (ours === other) return "none";
  return ours > other ? "ours" : "other";
}
