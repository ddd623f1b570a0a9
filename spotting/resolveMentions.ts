import { aliasesHere, isNear } from "./aliasesHere.ts";
import type { Candidate } from "./candidate.ts";
import { companyOf } from "./companyOf.ts";
import { type BareName, type Naming, whoIsMeant } from "./discourse.ts";
import { findCandidates } from "./findCandidates.ts";
import { endsWith } from "./foldPhrase.ts";
import { introducedMentions } from "./introducedMentions.ts";
import type { Mention } from "./mention.ts";
import type { NameAlias, Names } from "./names.ts";
import { type BlockCandidates, foldedSpan, openPage, type Page, type PageBlock } from "./page.ts";
import { genderOfGiven, isWomanHere, isWomanOrGenitive, masculineForms } from "./womanOrGenitive.ts";

/** A block with fewer characters and no full stop at its end may be a headline over what follows. */
const LONGEST_HEADING = 200;

/** A candidate after the rules that need only its own block: what it names for sure, and what the page must decide. */
type Reading = {
  readonly span: Candidate;
  readonly alias: NameAlias;
  readonly sure: readonly number[];
  readonly bare: BareName | undefined;
};

/**
 * Decides, over a whole page, which candidates name whom: rules against namesakes first, then bare surnames by the
 * full names before them, then abbreviations that the page itself introduces. Cheap: it looks at candidates and
 * their neighbours only.
 * @param blocks the page's blocks in order, each with its `findCandidates`.
 * @param page.title a title that is not among the blocks.
 * @returns one list of mentions a block, in order; a mention that the page leaves open has several entities.
 */
export function resolveMentions(
  names: Names,
  blocks: readonly BlockCandidates[],
  page: { readonly title?: string } = {},
): Mention[][] {
  const title =
    page.title === undefined ? [] : [{ text: page.title, candidates: findCandidates(names, page.title) }];
  const opened = openPage(names, [...title, ...blocks]);
  const namings: Naming[] = [];
  const readings = opened.blocks.map((block, i) =>
    block.candidates
      .map((span) => read(opened, block, i, span, namings))
      .filter((reading) => reading !== undefined),
  );
  namings.sort((a, b) => a.block - b.block || a.at - b.at);
  // A full name that only its neighbours gave away counts for `near` as well.
  const isNamed = (entity: number) =>
    names.rules.get(entity)?.near.includes(`@${entity}`) === true &&
    namings.some((naming) => naming.entities.includes(entity));
  const mentions = readings.map((list) =>
    list.flatMap(({ span: { start, end }, alias, sure, bare }): Mention[] => {
      const meant = bare === undefined ? [] : whoIsMeant(bare, namings);
      const block = bare === undefined ? undefined : opened.blocks[bare.block];
      const near = meant.filter(
        (entity) => block !== undefined && (isNear(opened, block, entity) || isNamed(entity)),
      );
      const entities = new Set([...sure, ...near]);
      const ids = [...entities].map((entity) => names.entities[entity]?.id).filter((id) => id !== undefined);
      return ids.length === 0 ? [] : [{ start, end, entities: ids, alias: alias.text }];
    }),
  );
  return introducedMentions(opened, mentions).slice(title.length);
}

function read(
  page: Page,
  block: PageBlock,
  index: number,
  span: Candidate,
  namings: Naming[],
): Reading | undefined {
  const { names } = page;
  const aliases = aliasesHere(page, index, span);
  const alias = aliases[0];
  if (alias === undefined) return undefined;
  const at = span.start;
  const persons = aliases.filter(({ entity }) => names.entities[entity]?.kind === "person");
  const full = persons.filter(({ short }) => !short);
  const entitiesOf = (list: readonly NameAlias[]) => [...new Set(list.map(({ entity }) => entity))];
  const surname = surnameOf(page, alias);
  if (full.length > 0)
    namings.push({
      block: index,
      at,
      entities: entitiesOf(full),
      surname,
      among: entitiesOf(full),
      forms: "all",
    });
  const sure = entitiesOf(aliases.filter((one) => !persons.includes(one) || !one.short));
  const short = full.length > 0 ? [] : persons.filter((one) => one.short);
  if (short.length === 0) return { span, alias, sure, bare: undefined };

  const among = entitiesOf(short);
  const first = names.entities[among[0] ?? 0];
  const womanOrGenitive =
    first !== undefined && isWomanOrGenitive(page, block.text, span, short[0] ?? alias, first);
  const other = (forms: Naming["forms"]) =>
    namings.push({ block: index, at, entities: [], surname, among, forms });
  if (first?.gender === "f")
    for (const one of short)
      for (const place of masculineForms(block, one))
        namings.push({ block: index, at: place, entities: [], surname, among, forms: "woman or genitive" });
  const excluded = short.some((one) =>
    endsWith(
      foldedSpan(page, block.text, Math.max(0, at - 60), at),
      names.rules.get(one.entity)?.notAfter ?? [],
    ),
  );
  if (excluded) {
    other("all");
    return sure.length > 0 ? { span, alias, sure, bare: undefined } : undefined;
  }
  const companies = among.map((entity) => ({ entity, company: companyOf(page, block, span, entity) }));
  const ours = companies.find(({ company }) => company.is === "ours");
  if (ours?.company.is === "ours") {
    namings.push({ block: index, at, entities: [ours.entity], surname, among, forms: "all" });
    return {
      span: { ...span, start: ours.company.start },
      alias,
      sure: [...sure, ours.entity],
      bare: undefined,
    };
  }
  const stranger = companies.find(({ company }) => company.is === "other")?.company;
  if (stranger?.is === "other") {
    const woman = womanOrGenitive && first?.gender === "m" && genderOfGiven(page, stranger.given) === "f";
    other(woman ? "woman or genitive" : "all");
    return sure.length > 0 ? { span, alias, sure, bare: undefined } : undefined;
  }
  if (womanOrGenitive && first?.gender === "m" && isWomanHere(block.text, span)) {
    other("woman or genitive");
    return undefined;
  }
  const heading = block.text.length < LONGEST_HEADING && !/[.!?։…]["”»)]*\s*$/.test(block.text);
  return {
    span,
    alias,
    sure,
    bare: { block: index, at, surname, entities: among, womanOrGenitive, heading },
  };
}

/** The last word of a person's name, folded. */
function surnameOf(page: Page, alias: NameAlias): string {
  return foldedSpan(page, alias.text, 0, alias.text.length).split(" ").at(-1) ?? "";
}
