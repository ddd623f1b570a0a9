import { findCandidates } from "../spotting/findCandidates.ts";
import type { Mention } from "../spotting/mention.ts";
import type { Names } from "../spotting/names.ts";
import { resolveMentions } from "../spotting/resolveMentions.ts";

/** The names in each block of one text, resolved over the whole of it, as a page is read. */
export const spotBlocks = (
  names: Names,
  title: string,
  blocks: readonly string[],
): readonly (readonly Mention[])[] =>
  resolveMentions(
    names,
    blocks.map((text) => ({ text, candidates: findCandidates(names, text) })),
    { title },
  );
