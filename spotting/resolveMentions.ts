import type { Candidate } from "./candidate.ts";
import { type Naming, whoIsMeant } from "./discourse.ts";
import { findCandidates } from "./findCandidates.ts";
import { introducedMentions } from "./introducedMentions.ts";
import type { Mention } from "./mention.ts";
import type { Names } from "./names.ts";
import { type BlockCandidates, openPage } from "./page.ts";
import { asksToBeNamed, type Reading, readSpan } from "./readSpan.ts";
import { isNear } from "./rightPlace.ts";
import { finish, type Steps } from "./steps.ts";

/** A page's title, if it is not among the blocks, and how candidates are found in it. */
type Titled = { readonly title?: string; readonly find?: (text: string) => readonly Candidate[] };

/** In a question of so many characters, what is found out from the whole page is worth steps of its own. */
const LONG_PAGE = 50_000;

/**
 * Decides, over a whole page, which candidates name whom: rules against namesakes first, then bare surnames by the
 * full names before them, then abbreviations that the page itself introduces. Cheap: it looks at candidates and
 * their neighbours only. A page of megabytes is work for seconds all the same, done in steps: one takes milliseconds,
 * if no block is longer than some 20,000 characters.
 * @param blocks the page's blocks in order, each with its `findCandidates`.
 * @param page.title a title that is not among the blocks.
 * @param page.find finds the title's candidates as those of the blocks were found; `findCandidates`, if not told.
 * @returns one list of mentions a block, in order; a mention that the page leaves open has several entities.
 */
export function* resolveInSteps(
  names: Names,
  blocks: readonly BlockCandidates[],
  page: Titled = {},
): Steps<Mention[][]> {
  const find = page.find ?? ((text: string) => findCandidates(names, text));
  const title = page.title === undefined ? [] : [{ text: page.title, candidates: find(page.title) }];
  const opened = openPage(names, [...title, ...blocks]);
  if (opened.blocks.reduce((sum, { text }) => sum + text.length, 0) >= LONG_PAGE) yield* opened.lookThrough();
  const namings: Naming[] = [];
  const readings: Reading[][] = [];
  for (const [index, { candidates }] of opened.blocks.entries()) {
    const list: Reading[] = [];
    for (const span of candidates) {
      const reading = readSpan(opened, index, span, namings);
      if (reading !== undefined) list.push(reading);
      yield;
    }
    readings.push(list);
  }
  namings.sort((a, b) => a.block - b.block || a.at - b.at);

  // A full name that only its neighbours gave away counts for `near` as well.
  const named = new Set(namings.flatMap(({ entities }) => entities));
  const isNamed = (entity: number): boolean => named.has(entity) && asksToBeNamed(names, entity);
  const bearerOf = whoIsMeant(namings);
  const meantBy = ({ bare, sure }: Reading): readonly number[] => {
    if (bare === undefined) return sure;
    const block = opened.blocks[bare.block];
    const near = bearerOf(bare).filter(
      (entity) => block !== undefined && (isNear(opened, block, entity) || isNamed(entity)),
    );
    return [...new Set([...sure, ...near])];
  };
  const mentions: Mention[][] = [];
  for (const list of readings) {
    const meant: Mention[] = [];
    for (const reading of list) {
      const { start, end } = reading.span;
      const entities = meantBy(reading).flatMap((entity) => names.entities[entity]?.id ?? []);
      if (entities.length > 0) meant.push({ start, end, entities, alias: reading.alias });
      yield;
    }
    mentions.push(meant);
  }
  return (yield* introducedMentions(opened, mentions)).slice(title.length);
}

/** The same, at once. */
export const resolveMentions = (...given: Parameters<typeof resolveInSteps>): Mention[][] =>
  finish(resolveInSteps(...given));
