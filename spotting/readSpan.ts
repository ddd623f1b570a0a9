import { aliasesHere } from "./aliasesHere.ts";
import type { Candidate } from "./candidate.ts";
import { type Company, companyOf } from "./companyOf.ts";
import type { BareName, Naming } from "./discourse.ts";
import { endsWith } from "./foldPhrase.ts";
import type { NameAlias, Names } from "./names.ts";
import { foldedSpan, type Page } from "./page.ts";
import { hasOffice, isElder, isPassing } from "./passing.ts";
import { genderOfGiven, isWomanOrGenitive, masculineForms, readForm } from "./womanOrGenitive.ts";

/** A candidate after the rules that need only its own block: what it names for sure, and what the page must decide. */
export type Reading = {
  readonly span: Candidate;
  /** The alias that matched, in its dictionary form. */
  readonly alias: string;
  readonly sure: readonly number[];
  readonly bare: BareName | undefined;
};

/** A block with fewer characters and no full stop at its end may be a headline over what follows. */
const LONGEST_HEADING = 200;
/** How far back the words of `notAfter` are sought. */
const REACH = 60;

/** Whether a bare surname is an entity's only where its full name stands on the page: then others are likelier. */
export const asksToBeNamed = (names: Names, entity: number): boolean =>
  names.rules.get(entity)?.near.includes(`@${entity}`) === true;

const entitiesOf = (aliases: readonly NameAlias[]) => [...new Set(aliases.map(({ entity }) => entity))];

/**
 * Reads one candidate where it stands. What it says of who bears a surname on this page goes to `namings`.
 * @returns undefined if it names nobody of ours.
 */
export function readSpan(page: Page, index: number, span: Candidate, namings: Naming[]): Reading | undefined {
  const { names } = page;
  const block = page.blocks[index];
  const aliases = aliasesHere(page, index, span);
  const alias = aliases[0];
  if (block === undefined || alias === undefined) return undefined;
  const isPerson = ({ entity }: NameAlias) => names.entities[entity]?.kind === "person";
  const full = entitiesOf(aliases.filter((one) => isPerson(one) && !one.short));
  const bareAliases = full.length > 0 ? [] : aliases.filter((one) => isPerson(one) && one.short);
  const sure = entitiesOf(aliases.filter((one) => !isPerson(one) || !one.short));
  const byLikelihood = (one: number, other: number) =>
    Number(asksToBeNamed(names, one)) - Number(asksToBeNamed(names, other));
  const among = full.length > 0 ? full : entitiesOf(bareAliases).sort(byLikelihood);
  const surname = foldedSpan(page, alias.text, 0, alias.text.length).split(" ").at(-1) ?? "";
  const name = (entities: readonly number[], forms: Naming["forms"] = "all", at = span.start) =>
    namings.push({
      block: index,
      at,
      entities,
      surname,
      among,
      forms,
      passing: full.length > 0 && isPassing(block.text, at),
    });
  const reading = (
    bare?: BareName,
    start = span.start,
    more: readonly number[] = [],
  ): Reading | undefined => {
    const all = [...sure, ...more];
    return all.length === 0 && bare === undefined
      ? undefined
      : { span: { ...span, start }, alias: alias.text, sure: all, bare };
  };

  if (full.length > 0) name(full);
  const [short] = bareAliases;
  if (short === undefined) return reading();

  const entity = names.entities[short.entity];
  const ambiguous = entity !== undefined && isWomanOrGenitive(page, block.text, span, short, entity);
  const form = ambiguous ? readForm(block.text, span) : "open";
  if (entity?.gender === "f" && page.isFirst(`${index} ${short.text}`))
    for (const at of masculineForms(block, short)) name([], "woman or genitive", at);

  const before = foldedSpan(page, block.text, Math.max(0, span.start - REACH), span.start);
  if (among.some((one) => endsWith(before, names.rules.get(one)?.notAfter ?? []))) {
    name([], ambiguous && entity?.gender === "m" ? "woman or genitive" : "all");
    return reading();
  }
  const companies = among.map((one): readonly [number, Company] => [
    one,
    companyOf(page, block, span, one, form),
  ]);
  for (const [one, company] of companies)
    if (company.is === "ours") {
      name([one]);
      return reading(undefined, company.start, [one]);
    }
  for (const [, company] of companies)
    if (company.is === "other") {
      const woman = ambiguous && entity?.gender === "m" && genderOfGiven(page, company.given) === "f";
      name([], woman ? "woman or genitive" : "all");
      return reading();
    }
  // Алиева said: a woman, where ours is a man; of Захаров: a man, where ours is a woman.
  if (form === (entity?.gender === "m" ? "woman" : "genitive")) {
    name([], "woman or genitive");
    return reading();
  }
  const heading = block.text.length < LONGEST_HEADING && !/[.!?։…]["”»)]*\s*$/.test(block.text);
  const womanOrGenitive = ambiguous && form === "open";
  return reading({
    block: index,
    at: span.start,
    surname,
    entities: among,
    womanOrGenitive,
    heading,
    elder: isElder(block.text, span.start, span.end),
    office: hasOffice(block.text, span.start),
  });
}
