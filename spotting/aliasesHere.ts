import type { Candidate } from "./candidate.ts";
import { isElsewhere } from "./elsewhere.ts";
import { beginsWith, endsWith, foldPhrase } from "./foldPhrase.ts";
import { isAlsoWord, isOrdinaryHere } from "./isOrdinaryHere.ts";
import { isNamedAfter } from "./namedAfter.ts";
import type { NameAlias } from "./names.ts";
import { foldedSpan, type Page, type PageBlock } from "./page.ts";
import { isNear } from "./rightPlace.ts";
import { standsFree } from "./standsFree.ts";

/** Abbreviations that are words when all is written in capitals. */
const wordsInCapitals = new Set(["us", "bam", "bar"]);
/** How far around a span the words of `notAfter` and `notBefore` are sought. */
const REACH = 60;

/**
 * The aliases of a candidate that the rules leave standing where it stands: empty if the span is an address, another
 * name's part, an ordinary word or a namesake of another kind.
 */
export function aliasesHere(page: Page, index: number, span: Candidate): readonly NameAlias[] {
  const { names } = page;
  const block = page.blocks[index];
  if (block === undefined || !standsFree(block.text, span.start, span.end)) return [];
  const aliases = span.aliases.map(names.alias);
  if (aliases.some(({ foreign }) => foreign)) return [];
  const folded = foldedSpan(page, block.text, span.start, span.end);
  return aliases.filter((alias) => {
    const kind = names.entities[alias.entity]?.kind ?? "";
    const plain = folded === foldedSpan(page, alias.text, 0, alias.text.length);
    if (!plain && isLatin(alias.text) && !inflectsHere(page, folded)) return false;
    if (alias.only === "turkic" && !page.isTurkic()) return false;
    if (alias.only === "german" && !page.isGerman()) return false;
    if (alias.exact && block.shape() === "capitals" && wordsInCapitals.has(folded)) return false;
    if (isNamedAfter(kind, block, span, plain)) return false;
    if (kind === "place" && (isInTitle(block.text, span) || isElsewhere(block, span))) return false;
    return !isNamesake(page, block, index, span, alias, folded);
  });
}

/** Names in Latin script inflect in German and the Turkic languages only. */
const inflectsHere = (page: Page, folded: string) =>
  page.isTurkic() || (/[snrm]$/.test(folded) && page.isGerman());

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** After a quotation: who says it. */
const speech = /^[»”“"],?\s*[–—-]\s/;
/** A short phrase in quotation marks that begins with a capital: a newspaper, a bloc, a party, a hotel. */
const LONGEST_TITLE = 3;

/**
 * Whether a place's name is a title in quotation marks, or part of one: «Армения», «Единая Россия», "Sputnik Armenia".
 * What a dash follows is speech («Россия это сделает», — сказал).
 * A name of several words alone in quotation marks is the place in somebody's mouth («Нагорный Карабах»).
 */
function isInTitle(text: string, { start, end }: Candidate): boolean {
  const before = /[«“„"]([^«»“”„"]{0,40})$/.exec(text.slice(Math.max(0, start - 41), start))?.[1];
  const after = /^([^«»“”„"]{0,40})[»”“"]/.exec(text.slice(end, end + 41))?.[1];
  if (before === undefined || after === undefined) return false;
  const phrase = before + text.slice(start, end) + after;
  const words = phrase.trim().split(/\s+/);
  if (before.trim() === "" && after.trim() === "") return words.length === 1 && !phrase.includes("-");
  if (before.trim() === "" && speech.test(text.slice(end + after.length, end + after.length + 5)))
    return false;
  return words.length <= LONGEST_TITLE && /^\p{Lu}/u.test(phrase) && !/[.,!?:;’']/.test(phrase);
}

/** What the rules of the gazetteer say against an alias here. */
function isNamesake(
  page: Page,
  block: PageBlock,
  index: number,
  span: Candidate,
  alias: NameAlias,
  folded: string,
): boolean {
  const bare = alias.short || !folded.includes(" ");
  if (bare && isOrdinaryHere(page, block, index, span, alias)) return true;
  const rules = page.names.rules.get(alias.entity);
  if (rules === undefined) return false;
  const after = foldPhrase(block.text.slice(span.end, span.end + REACH), page.names.fold);
  if (
    rules.notBefore.length > 0 &&
    /^[\s\u00a0-]/.test(block.text.slice(span.end)) &&
    beginsWith(after, rules.notBefore)
  )
    return true;
  // For persons a given name beside a bare surname starts a somebody else: `resolveMentions` sees to that.
  const person = page.names.entities[alias.entity]?.kind === "person";
  if (!person && rules.notAfter.length > 0 && /[\s\u00a0-]/.test(block.text.charAt(span.start - 1))) {
    const before = foldPhrase(block.text.slice(Math.max(0, span.start - REACH), span.start), page.names.fold);
    if (endsWith(before, rules.notAfter)) return true;
  }
  if (!bare || person || isAlsoWord(page, alias)) return false;
  return !isNear(page, block, alias.entity);
}
