import type { NameRules } from "./names.ts";
import type { Page, PageBlock } from "./page.ts";

/** Which way the words of a text point. */
export type Evidence = "ours" | "other" | "none";

/** Folded words with a space at either end, and how often each entity may be named among them. */
export type RuleText = { readonly folded: string; readonly timesNamed: (entity: number) => number };

/** How often the words of a rule stand in a text; `@` and an index stand for an entity by any of its names. */
function count({ folded, timesNamed }: RuleText, words: readonly string[]): number {
  let found = 0;
  for (const word of words) {
    if (word.startsWith("@")) {
      found += timesNamed(Number(word.slice(1)));
      continue;
    }
    const wanted = word.endsWith("*") ? ` ${word.slice(0, -1)}` : ` ${word} `;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) found++;
  }
  return found;
}

/**
 * What the words of one text (a block, or the whole page) say about a name that several bear: more `near` words than
 * `notNear` words, or the other way round.
 */
export function evidenceOf(rules: Pick<NameRules, "near" | "notNear">, text: RuleText): Evidence {
  const [ours, other] = [count(text, rules.near), count(text, rules.notNear)];
  if (ours === other) return "none";
  return ours > other ? "ours" : "other";
}

/** Whether the words that an entity's bare names ask for are near, and not those that speak against it. */
export function isNear(page: Page, block: PageBlock, entity: number): boolean {
  const rules = page.names.rules.get(entity);
  if (rules === undefined || rules.near.length + rules.notNear.length === 0) return true;
  const here = evidenceOf(rules, block.ruleText());
  const evidence = here === "none" ? evidenceOf(rules, page.ruleText()) : here;
  return (
    evidence === "ours" || (evidence === "none" && (rules.near.length === 0 || rules.notNear.length > 0))
  );
}
