import type { Candidate } from "./candidate.ts";
import type { Mention } from "./mention.ts";
import type { Names } from "./names.ts";

export type BlockCandidates = { readonly text: string; readonly candidates: readonly Candidate[] };

/** Decides, over a whole page, which candidates name whom; the result has one list a block, in order. */
export function resolveMentions(
  names: Names,
  blocks: readonly BlockCandidates[],
  _page: { readonly title?: string } = {},
): Mention[][] {
  return blocks.map(({ candidates }) =>
    candidates.flatMap(({ start, end, aliases }): Mention[] => {
      const known = aliases.map((i) => names.aliases[i]).filter((alias) => alias !== undefined);
      if (known.length === 0 || known.some((alias) => alias.foreign)) return [];
      const ids = known.map((alias) => names.entities[alias.entity]?.id).filter((id) => id !== undefined);
      return [{ start, end, entities: [...new Set(ids)], alias: known[0]?.text ?? "" }];
    }),
  );
}
