import type { Candidate } from "./candidate.ts";
import type { NameAlias } from "./names.ts";
import { wordBefore } from "./neighbours.ts";
import { foldedSpan, hasWord, type Page, type PageBlock } from "./page.ts";
import { evidenceOf } from "./rightPlace.ts";

const opening = /(?:^|[.!?…:;•|"“”„«»‹›‘()[\]—–]|(?:^|\s)['’-])\s*$/u;
/** What opens a sentence stands no farther before its first word. */
const REACH = 8;

/** Whether `notNear` lists the alias itself: the name is an ordinary word too (turkey). */
export function isAlsoWord(page: Page, alias: NameAlias): boolean {
  const folded = foldedSpan(page, alias.text, 0, alias.text.length);
  return page.names.rules.get(alias.entity)?.notNear.includes(folded) ?? false;
}

/** Words that a country may follow. */
const governed =
  /^(?:to|in|into|from|across|against|between|and|or|with|by|of|for|through|over|via|that|as|but)$/i;

/** Whether the page writes an ordinary word small, and none of its words speaks for the name: all of them are birds. */
function isOnlyWord(page: Page, alias: NameAlias): boolean {
  const rules = page.names.rules.get(alias.entity);
  if (rules === undefined || !isAlsoWord(page, alias) || !page.hasSmall(alias.text)) return false;
  return evidenceOf({ near: rules.near, notNear: [] }, page.ruleText()) === "none";
}

/**
 * Where a capital says nothing (a sentence opens, a headline), a name is an ordinary word if that word stands in small
 * letters here or in the next block, or if the words around speak for it.
 */
export function isOrdinaryHere(
  page: Page,
  block: PageBlock,
  index: number,
  { start, end }: Candidate,
  alias: NameAlias,
): boolean {
  const written = block.text.slice(start, end);
  if (alias.lower || alias.exact || !/^\p{Lu}/u.test(written)) return false;
  const opens = opening.test(block.text.slice(Math.max(0, start - REACH), start));
  const governs = wordBefore(block.text, start)?.text ?? "";
  if (!opens && !governed.test(governs) && isOnlyWord(page, alias)) return true;
  if (!opens && block.shape() === "prose") return false;
  const around = [block, page.blocks[index + 1]].filter((one) => one !== undefined);
  const small = written.toLowerCase();
  if (around.some(({ text }) => hasWord(text, small) || hasWord(text, `${small}s`))) return true;
  const rules = page.names.rules.get(alias.entity);
  if (rules === undefined || !isAlsoWord(page, alias)) return false;
  const self = foldedSpan(page, alias.text, 0, alias.text.length);
  const others = { near: rules.near, notNear: rules.notNear.filter((word) => word !== self) };
  return around.some((one) => evidenceOf(others, one.ruleText()) === "other");
}
