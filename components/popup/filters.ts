import type { SearchResult } from "../../archive/archive.ts";
import { inOrder } from "../../archive/inOrder.ts";
import type { OpenedArchive } from "../openedArchive.ts";

/** What results can be narrowed by. */
export const facets = ["speaker", "source", "year", "quotation", "kind"] as const;
export type Facet = (typeof facets)[number];

/** What the reader has narrowed the results to. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** One value of a facet with how many results have it, under the other filters. */
export type FacetOption = { readonly value: string; readonly count: number };

const YEAR_DIGITS = 4;

/** The values of one result: a statement may name entities of several kinds. */
const valuesOf = (
  { statement }: SearchResult,
  facet: Facet,
  { entities }: OpenedArchive,
): readonly string[] => {
  switch (facet) {
    case "speaker":
      return [statement.speaker];
    case "source":
      return [statement.document];
    case "year":
      return statement.date.basis === "unknown" ? [] : [statement.date.from.slice(0, YEAR_DIGITS)];
    case "quotation":
      return [statement.quotation];
    case "kind": {
      const named = [...statement.mentions, ...statement.topics];
      return [...new Set(named.flatMap((id) => entities.get(id)?.kind ?? []))];
    }
  }
};

/** The results that pass every filter, in their order. */
export const narrowed = (
  results: readonly SearchResult[],
  filters: Filters,
  opened: OpenedArchive,
): readonly SearchResult[] =>
  results.filter((result) =>
    facets.every((facet) => {
      const wanted = filters[facet];
      return wanted === undefined || valuesOf(result, facet, opened).includes(wanted);
    }),
  );

/**
 * What a facet can be set to: the values of the results that pass the other filters, the most frequent first, years
 * the latest first; and the value that is set, though nothing should have it any more.
 */
export const facetOptions = (
  results: readonly SearchResult[],
  filters: Filters,
  facet: Facet,
  opened: OpenedArchive,
): readonly FacetOption[] => {
  const { [facet]: wanted, ...others } = filters;
  const counts = new Map<string, number>(wanted === undefined ? [] : [[wanted, 0]]);
  for (const result of narrowed(results, others, opened)) {
    for (const value of valuesOf(result, facet, opened)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const options = [...counts].map(([value, count]) => ({ value, count }));
  return facet === "year"
    ? options.toSorted((a, b) => inOrder(b.value, a.value))
    : options.toSorted((a, b) => b.count - a.count);
};
