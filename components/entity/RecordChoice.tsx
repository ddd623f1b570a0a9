import type { OnRecord } from "../../archive/entityRecord.ts";
import { type OpenedArchive, sourceOf } from "../openedArchive.ts";
import { facetValues, type RecordFacet, type RecordFilters, recordFacets } from "./recordFilters.ts";
import { entityStrings } from "./strings.ts";

type Props = {
  readonly record: readonly OnRecord[];
  readonly filters: RecordFilters;
  readonly opened: OpenedArchive;
  readonly onFilters: (filters: RecordFilters) => void;
};

const wordsOf = (facet: RecordFacet, value: string, opened: OpenedArchive): string => {
  if (facet === "year") return value;
  if (facet === "source") return sourceOf(opened.documents.get(value)) || value;
  return value === "by" ? entityStrings.by() : entityStrings.about();
};

/** A choice cannot be anything else than what its list has. */
const asFilter = (filters: RecordFilters, facet: RecordFacet, value: string): RecordFilters => {
  if (facet !== "said") return { ...filters, [facet]: value };
  return { ...filters, said: value === "by" || value === "about" ? value : "" };
};

/** Narrows the record: said by or about, by source, by year. What the record has only one of is not offered. */
export const RecordChoice = ({ record, filters, opened, onFilters }: Props) => (
  <fieldset class="choice" aria-label={entityStrings.narrow()}>
    {recordFacets.map((facet) => {
      const isOffered = filters[facet] !== "" || facetValues(record, filters, facet).length > 1;
      if (!isOffered) return null;
      return (
        <label key={facet}>
          <span>{entityStrings.facet[facet]()}</span>
          <select
            value={filters[facet]}
            data-set={filters[facet] === "" ? undefined : ""}
            onChange={(event) => onFilters(asFilter(filters, facet, event.currentTarget.value))}
          >
            <option value="">{entityStrings.all()}</option>
            {facetValues(record, filters, facet).map(({ value, count }) => (
              <option key={value} value={value} dir={facet === "source" ? "auto" : undefined}>
                {entityStrings.option(wordsOf(facet, value, opened), count)}
              </option>
            ))}
          </select>
        </label>
      );
    })}
  </fieldset>
);
