import type { RefObject, TargetedMouseEvent } from "preact";
import type { SearchResult } from "../../archive/archive.ts";
import { nameOf, type OpenedArchive, sourceOf } from "../openedArchive.ts";
import { type Facet, type Filters, facetOptions, facets } from "./filters.ts";
import { popupStrings } from "./strings.ts";

type Props = {
  /** All that was found, before it is narrowed. */
  readonly results: readonly SearchResult[];
  readonly filters: Filters;
  readonly opened: OpenedArchive;
  readonly onFilters: (filters: Filters) => void;
  readonly isGrouped: boolean;
  readonly onGroup: (isGrouped: boolean) => void;
  /** Whether all that can be chosen is shown, or only what is chosen already. */
  readonly isOpen: boolean;
  /** For the button that opens them. */
  readonly id: string;
  /** That button; null where they stand open by themselves. */
  readonly opener: RefObject<HTMLButtonElement | null>;
};

const wordsOf = (facet: Facet, value: string, opened: OpenedArchive): string => {
  if (facet === "speaker") return nameOf(opened.entities, value);
  if (facet === "source") return sourceOf(opened.documents.get(value)) || value;
  if (facet === "year") return value;
  return popupStrings.facetValue(value);
};

/** Names and titles run, and are cut off, as their own language does. */
const isOfSources = (facet: Facet): boolean => facet === "speaker" || facet === "source";

/** Filters as chips, each a list of what the results have; a facet that all results share is not offered. */
export const FilterChips = (props: Props) => {
  const { results, filters, opened, onFilters, isGrouped, onGroup, isOpen, id, opener } = props;
  const choose = (facet: Facet, value: string) => {
    const { [facet]: _, ...others } = filters;
    onFilters(value === "" ? others : { ...others, [facet]: value });
  };
  const clear = ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) => {
    // The button goes with what it clears; whoever pressed it by keys stays where results are narrowed.
    (opener.current ?? currentTarget.closest("fieldset")?.querySelector("select"))?.focus();
    onFilters({});
  };
  const isNarrowed = Object.keys(filters).length > 0;
  const sources = new Set(results.map(({ statement }) => statement.document)).size;
  if (!isOpen && !isNarrowed && !isGrouped) return null;
  return (
    <fieldset class="chips" id={id} aria-label={popupStrings.filters}>
      {facets.map((facet) => {
        const wanted = filters[facet];
        const isOffered =
          wanted !== undefined || (isOpen && facetOptions(results, {}, facet, opened).length > 1);
        if (!isOffered) return null;
        const options = facetOptions(results, filters, facet, opened);
        return (
          <label key={facet} class="chip" data-set={wanted === undefined ? undefined : ""}>
            <span class="unseen">{popupStrings.facets[facet]}</span>
            <select value={wanted ?? ""} onChange={(event) => choose(facet, event.currentTarget.value)}>
              <option value="">{popupStrings.facets[facet]}</option>
              {options.map(({ value, count }) => (
                <option key={value} value={value} dir={isOfSources(facet) ? "auto" : undefined}>
                  {popupStrings.facetOption(wordsOf(facet, value, opened), count)}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      {sources > 1 && (isOpen || isGrouped) && (
        <button type="button" class="chip" aria-pressed={isGrouped} onClick={() => onGroup(!isGrouped)}>
          {popupStrings.bySource}
        </button>
      )}
      {isNarrowed && (
        <button type="button" class="chip plain" onClick={clear}>
          {popupStrings.clearFilters}
        </button>
      )}
    </fieldset>
  );
};
