import { useMemo, useRef, useState } from "preact/hooks";
import { entityHref } from "../entityAddress.ts";
import { Failure } from "../Failure.tsx";
import { nameOf, type OpenedArchive } from "../openedArchive.ts";
import { FilterChips } from "./FilterChips.tsx";
import { type Filters, narrowed } from "./filters.ts";
import { entry } from "./popupKeys.ts";
import { ShownResults } from "./ShownResults.tsx";
import { popupStrings } from "./strings.ts";
import { suggestions } from "./suggestions.ts";
import type { SearchState } from "./useSearch.ts";

type Props = {
  readonly search: SearchState;
  readonly opened: OpenedArchive;
  /** Ids of the names on the page, to suggest when nothing was found. */
  readonly onPage: readonly string[];
  readonly readerAddress: (statement: string) => string;
  readonly onOpen: (event: MouseEvent, address: string) => void;
  readonly onQuery: (query: string) => void;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  /** Whether the filters stand open, as on a page; a popup has them behind a button. */
  readonly hasRoom?: boolean;
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names that the query was taken to mean, where a reader would not see it from the letters: another script, another form. */
const understoodNames = ({ query, results }: SearchState, opened: OpenedArchive): readonly string[] => {
  const typed = wordsOf(query);
  return (results[0]?.entities ?? [])
    .map((id) => nameOf(opened.entities, id))
    .filter((name) => !wordsOf(name).some((word) => typed.some((start) => word.startsWith(start))));
};

const NothingFound = ({ search, opened, onPage, onQuery }: Props) => (
  <section class="nothing">
    <p>{popupStrings.nothingFound(search.query)}</p>
    <p class="hint">{popupStrings.nothingFoundHint}</p>
    <h2>{popupStrings.suggestions}</h2>
    <ul class="suggestions">
      {suggestions(opened, onPage).map((name) => (
        <li key={name}>
          <button type="button" {...entry} onClick={() => onQuery(name)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  </section>
);

/** As many as a query names at once; more are read in the results. */
const MOST_NAMED = 3;

/** The names that a query was taken to mean, each a link to everything on record about it. */
const NamedHere = ({ search, opened, onOpen }: Pick<Props, "search" | "opened" | "onOpen">) => {
  const named = search.results[0]?.entities ?? [];
  if (named.length === 0) return null;
  return (
    <p class="named-here">
      {popupStrings.everythingOn}{" "}
      {named.slice(0, MOST_NAMED).map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a
            href={entityHref(id)}
            target="_blank"
            rel="noopener"
            onClick={(event) => onOpen(event, entityHref(id))}
          >
            {nameOf(opened.entities, id)}
          </a>
        </span>
      ))}
    </p>
  );
};

/** The statements found, narrowed as the reader wants them, a popup's worth at a time. */
const Statements = (props: Props) => {
  const { search, opened, readerAddress, onOpen, filters, onFilters, hasRoom = false } = props;
  const [isGrouped, setGrouped] = useState(false);
  const [isOpen, setOpen] = useState(hasRoom);
  const opener = useRef<HTMLButtonElement>(null);
  const results = useMemo(() => narrowed(search.results, filters, opened), [search, filters, opened]);
  const understood = understoodNames(search, opened);
  const canNarrow = search.results.length > 1 || Object.keys(filters).length > 0;
  return (
    <section class="found" aria-labelledby="found">
      <div class="heading">
        <h2 id="found">
          {search.more ? popupStrings.bestResults(results.length) : popupStrings.results(results.length)}
          {understood.length > 0 && (
            <span class="count"> · {popupStrings.understood(understood.join(", "))}</span>
          )}
        </h2>
        {canNarrow && !hasRoom && (
          <button
            type="button"
            ref={opener}
            class="button filter"
            aria-expanded={isOpen}
            aria-controls="filters"
            onClick={() => setOpen(!isOpen)}
          >
            {popupStrings.filter}
          </button>
        )}
      </div>
      {canNarrow && (
        <FilterChips
          results={search.results}
          filters={filters}
          opened={opened}
          onFilters={onFilters}
          isGrouped={isGrouped}
          onGroup={setGrouped}
          isOpen={isOpen}
          id="filters"
          opener={opener}
        />
      )}
      <NamedHere search={search} opened={opened} onOpen={onOpen} />
      {results.length === 0 && <p class="state">{popupStrings.noneLeft}</p>}
      <ShownResults
        results={results}
        isGrouped={isGrouped}
        opened={opened}
        readerAddress={readerAddress}
        onOpen={onOpen}
      />
    </section>
  );
};

/** The answer to a query: statements, or that there are none and what to try, or what failed. */
export const Found = (props: Props) => {
  const { search, onQuery } = props;
  if (search.error !== "") {
    return (
      <Failure title={popupStrings.searchFailed} detail={search.error}>
        <button type="button" onClick={() => onQuery("")}>
          {popupStrings.clear}
        </button>
      </Failure>
    );
  }
  // The first answer is still on its way.
  if (search.query === "") return <p class="opening state">{popupStrings.opening()}</p>;
  return search.results.length === 0 ? <NothingFound {...props} /> : <Statements {...props} />;
};
