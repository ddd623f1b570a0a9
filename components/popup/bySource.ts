import type { SearchResult } from "../../archive/archive.ts";

/** The results by source: sources in the order of their best result, results in their order. */
export const bySource = (results: readonly SearchResult[]): ReadonlyMap<string, readonly SearchResult[]> => {
  const groups = new Map<string, SearchResult[]>();
  for (const result of results) {
    const { document } = result.statement;
    const group = groups.get(document);
    if (group === undefined) groups.set(document, [result]);
    else group.push(result);
  }
  return groups;
};
