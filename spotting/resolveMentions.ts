import type { Candidate } from "./candidate.ts";
import { type Naming, whoIsMeant } from "./discourse.ts";
import { findCandidates } from "./findCandidates.ts";
import { introducedMentions } from "./introducedMentions.ts";
import type { Mention } from "./mention.ts";
import type { Names } from "./names.ts";
import { type BlockCandidates, openPage } from "./page.ts";
import { asksToBeNamed, type Reading, readSpan } from "./readSpan.ts";
import { isNear } from "./rightPlace.ts";

/** A page's title, if it is not among the blocks, and how candidates are found in it. */
type Titled = { readonly title?: string; readonly find?: (text: string) => readonly Candidate[] };

/**
 * Decides, over a whole page, which candidates name whom: rules against namesakes first, then bare surnames by the
 * full names before them, then abbreviations that the page itself introduces. Cheap: it looks at candidates and
 * their neighbours only.
 * @param blocks the page's blocks in order, each with its `findCandidates`.
 * @param page.title a title that is not among the blocks.
 * @param page.find finds the title's candidates as those of the blocks were found; `findCandidates`, if not told.
 * @returns one list of mentions a block, in order; a mention that the page leaves open has several entities.
 */
export function resolveMentions(
  names: Names,
  blocks: readonly BlockCandidates[],
  page: Titled = {},
): Mention[][] {
  const find = page.find ?? ((text: string) => findCandidates(names, text));
  const title = page.title === undefined ? [] : [{ text: page.title, candidates: find(page.title) }];
  const opened = openPage(names, [...title, ...blocks]);
  const namings: Naming[] = [];
  const readings = opened.blocks.map(({ candidates }, index): Reading[] =>
    candidates.flatMap((span) => readSpan(opened, index, span, namings) ?? []),
  );
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
  const mentions = readings.map((list) =>
    list.flatMap((reading): Mention[] => {
      const { start, end } = reading.span;
      const entities = meantBy(reading).flatMap((entity) => names.entities[entity]?.id ?? []);
      return entities.length === 0 ? [] : [{ start, end, entities, alias: reading.alias }];
    }),
  );
  return introducedMentions(opened, mentions).slice(title.length);
}
