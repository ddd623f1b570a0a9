import type { OnRecord } from "../../archive/entityRecord.ts";
import type { EntityAddress } from "../entityAddress.ts";

/** What a record is narrowed to; empty strings narrow nothing. */
export type RecordFilters = Omit<EntityAddress, "entity">;

export const recordFacets = ["said", "source", "year"] as const;
export type RecordFacet = (typeof recordFacets)[number];

const YEAR_DIGITS = 4;

/** The value that an entry has; empty for the year of what is undated. */
const valueIn = ({ role, statement, date }: OnRecord, facet: RecordFacet): string => {
  if (facet === "said") return role;
  return facet === "source" ? statement.document : date.from.slice(0, YEAR_DIGITS);
};

/** The entries that pass every filter, in their order. */
export const narrowRecord = (record: readonly OnRecord[], filters: RecordFilters): readonly OnRecord[] =>
  record.filter((one) =>
    recordFacets.every((facet) => filters[facet] === "" || valueIn(one, facet) === filters[facet]),
  );

/** The values a facet can be set to under the other filters, with how many entries have each, in order of value. */
export const facetValues = (
  record: readonly OnRecord[],
  filters: RecordFilters,
  facet: RecordFacet,
): readonly { readonly value: string; readonly count: number }[] => {
  const counts = new Map<string, number>(filters[facet] === "" ? [] : [[filters[facet], 0]]);
  for (const one of narrowRecord(record, { ...filters, [facet]: "" })) {
    const value = valueIn(one, facet);
    if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
};
