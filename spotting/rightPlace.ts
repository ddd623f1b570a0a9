import type { NameRules } from "./names.ts";
import type { Page, PageBlock } from "./page.ts";
import type { RuleText } from "./ruleText.ts";

/** Which way the words of a text point. */
export type Evidence = "ours" | "other" | "none";

/** How often the words of a rule stand in a text; `@` and an index stand for an entity by any of its names. */
function count({ timesSaid, timesNamed }: RuleText, words: readonly string[]): number {
  let found = 0;
  for (const word of words)
    found += word.startsWith("@") ? timesNamed(Number(word.slice(1))) : timesSaid(word);
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
