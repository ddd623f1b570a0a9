import type { Candidate } from "./candidate.ts";
import type { NameAlias, NameEntity } from "./names.ts";
import { wordAfter, wordBefore } from "./neighbours.ts";
import { foldedSpan, type Page, type PageBlock } from "./page.ts";

const surname = /(?:[оеєё]в|[иіы]н)(а?)$/i;
const womanSays = /^\p{Ll}+(?:ла|лась|лася)$/u;
const preposition =
  /^(?:от|у|для|из|против|после|до|без|ради|около|кроме|словам|мнению|данным|проти|після|від|словами)$/i;

/** In Russian and Ukrainian (and, by other endings, in Azerbaijani), Алиева is Алиев's genitive and a woman's name: whether a span is such a form. */
export function isWomanOrGenitive(
  page: Page,
  text: string,
  span: Candidate,
  alias: NameAlias,
  of: NameEntity,
): boolean {
  if (isTurkicDative(page, text, span, alias)) return true;
  const match = surname.exec(alias.text);
  if (match === null || !/\p{Script=Cyrillic}/u.test(alias.text)) return false;
  const folded = foldedSpan(page, text, span.start, span.end);
  const dictionary = foldedSpan(page, alias.text, 0, alias.text.length);
  return of.gender === "m"
    ? match[1] === "" && folded === `${dictionary}a`
    : match[1] === "а" && folded === dictionary;
}

/** In Azerbaijani and Turkish, Bayramova is "to Bayramov" and a woman's name. */
const isTurkicDative = (page: Page, text: string, { start, end }: Candidate, alias: NameAlias): boolean =>
  /(?:[oe]v|in)$/.test(alias.text) &&
  /[a-z]a$/i.test(text.slice(start, end)) &&
  foldedSpan(page, text, start, end) ===
    `${foldedSpan(page, alias.text, 0, alias.text.length).split(" ").at(-1) ?? ""}a`;

/** Əliyeva is a woman: to Əliyev is Əliyevə, by the harmony of vowels. */
const latinWoman = /[a-z]eva$/i;

/** What a sentence makes of such a form: a preposition asks for the genitive, a verb in the feminine for a woman. */
export function readForm(text: string, span: Candidate): "woman" | "genitive" | "open" {
  if (latinWoman.test(text.slice(span.start, span.end))) return "woman";
  const before = wordBefore(text, span.start);
  if (before !== undefined && preposition.test(before.text)) return "genitive";
  return womanSays.test(wordAfter(text, span.end)?.text ?? "") ? "woman" : "open";
}

/** Whether an unknown given name before such a form is a woman's, a man's (in the genitive), or either. */
export function genderOfGiven(page: Page, given: string): "f" | "m" | "" {
  if (!/[ая]$/.test(given)) return "f";
  const stem = given.slice(0, -1);
  const has = (endings: readonly string[]) => endings.some((ending) => page.has(stem + ending));
  const man = has(["", "у", "ом", "ем", "й", "ю"]);
  const woman = has(["ы", "и", "ой", "ей"]);
  if (man === woman) return "";
  return man ? "m" : "f";
}

/** Where the masculine forms of a woman's surname stand in a block: they are somebody else. */
export function masculineForms(block: PageBlock, alias: NameAlias): number[] {
  if (!surname.test(alias.text) || !alias.text.endsWith("а")) return [];
  const stem = alias.text.slice(0, -1);
  const found: number[] = [];
  for (let at = block.text.indexOf(stem); at >= 0; at = block.text.indexOf(stem, at + 1)) {
    const rest = /^(?:ым|е|им)?(?![\p{L}\p{M}])/u.exec(
      block.text.slice(at + stem.length, at + stem.length + 4),
    );
    if (rest !== null && !/\p{L}/u.test(block.text.charAt(at - 1))) found.push(at);
  }
  return found;
}
