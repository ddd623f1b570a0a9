import { Failure } from "../Failure.tsx";
import { nameOf, type OpenedArchive } from "../openedArchive.ts";
import { entry } from "./popupKeys.ts";
import { Results } from "./Results.tsx";
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
  readonly onMore: () => void;
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

/** The answer to a query: statements, or that there are none and what to try, or what failed. */
export const Found = (props: Props) => {
  const { search, opened, readerAddress, onOpen, onQuery, onMore } = props;
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
  if (search.query === "") return null;
  if (search.results.length === 0) return <NothingFound {...props} />;
  const understood = understoodNames(search, opened);
  const count = search.results.length;
  return (
    <section class="found" aria-labelledby="found">
      <h2 id="found">
        {search.more ? popupStrings.bestResults(count) : popupStrings.results(count)}
        {understood.length > 0 && (
          <span class="count"> · {popupStrings.understood(understood.join(", "))}</span>
        )}
      </h2>
      <Results results={search.results} opened={opened} readerAddress={readerAddress} onOpen={onOpen} />
      {search.more && (
        <button type="button" class="more" {...entry} onClick={onMore}>
          {popupStrings.more}
        </button>
      )}
    </section>
  );
};
