import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Archive } from "../../archive/archive.ts";
import { inOrder } from "../../archive/inOrder.ts";
import { Failure } from "../Failure.tsx";
import type { OpenedArchive } from "../openedArchive.ts";
import { PageBar } from "../PageBar.tsx";
import { Found } from "../popup/Found.tsx";
import type { Filters } from "../popup/filters.ts";
import { handlePopupKey } from "../popup/popupKeys.ts";
import { SearchBox } from "../popup/SearchBox.tsx";
import { useSearch } from "../popup/useSearch.ts";
import { warmSearch } from "../popup/warmSearch.ts";
import { readerHref } from "../readerAddress.ts";
import { sharedStrings } from "../strings.ts";
import { useOpenedArchive } from "../useOpenedArchive.ts";
import { Names } from "./Names.tsx";
import { namesOnRecord } from "./namesOnRecord.ts";
import { SourceEntry } from "./SourceEntry.tsx";
import { archiveStrings } from "./strings.ts";
import { useWholeArchive } from "./useWholeArchive.ts";

type Props = {
  readonly openArchive: () => Promise<Archive>;
  /** What is searched for at first; empty for nothing. */
  readonly asked: string;
  /** What is searched for now, for the address. */
  readonly onQuery: (query: string) => void;
};

/** As many statements as are asked for: filters and groups are of all that was found. */
const MOST_RESULTS = 300;

const Sources = ({ opened }: { readonly opened: OpenedArchive }) => {
  const { sources, error, retry } = useWholeArchive(opened);
  const statements = useMemo(() => [...sources.values()].flatMap((source) => source.statements), [sources]);
  const kinds = useMemo(() => namesOnRecord(statements, opened.entities), [statements, opened]);
  return (
    <>
      <p class="byline">{archiveStrings.intro(opened.documents.size)}</p>
      {error !== "" && (
        <Failure title={archiveStrings.failed()} detail={error}>
          <button type="button" onClick={retry}>
            {sharedStrings.tryAgain}
          </button>
        </Failure>
      )}
      {opened.documents.size === 0 ? (
        <p class="notice">{archiveStrings.empty}</p>
      ) : (
        <ul class="sources">
          {[...opened.documents.values()]
            .toSorted((a, b) => inOrder(a.date?.from ?? "", b.date?.from ?? ""))
            .map((summary) => (
              <SourceEntry
                key={summary.id}
                summary={summary}
                read={sources.get(summary.id)}
                opened={opened}
              />
            ))}
        </ul>
      )}
      <Names kinds={kinds} />
    </>
  );
};

/** All that an archive has: a search over it, its sources with what is in each, and every name on record. */
export const ArchivePage = ({ openArchive, asked, onQuery }: Props) => {
  const archive = useOpenedArchive(openArchive, warmSearch);
  const opened = archive.status === "open" ? archive.opened : undefined;
  // The field's own state: told from outside, a letter typed meanwhile would be lost.
  const [query, setQuery] = useState(asked);
  const [filters, setFilters] = useState<Filters>({});
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const wanted = query.trim();
  const found = useSearch(opened, wanted, MOST_RESULTS);
  const search = (next: string): void => {
    setQuery(next);
    onQuery(next);
  };
  useEffect(() => {
    document.title = archiveStrings.pageTitle;
  }, []);
  const keys = (event: KeyboardEvent) => {
    const isSearching = event.target instanceof Element && event.target.closest("search, .found, .nothing");
    if (!isSearching || !field.current || !root.current) return;
    handlePopupKey(event, {
      root: root.current,
      field: field.current,
      clear: () => search(""),
      close: () => {},
    });
  };
  return (
    <>
      <PageBar />
      <main class="archive" ref={root} onKeyDown={keys}>
        <h1>{archiveStrings.title()}</h1>
        <SearchBox field={field} query={query} onQuery={search} />
        {/* There from the start: a live region that comes with its words is not announced. */}
        <p class="unseen" role="status">
          {found.query !== "" &&
            (found.results.length === 0
              ? archiveStrings.nothingFound(found.query)
              : archiveStrings.statements(found.results.length))}
        </p>
        {archive.status === "failed" && (
          <Failure title={archiveStrings.failed()} detail={archive.error}>
            <button type="button" onClick={archive.retry}>
              {sharedStrings.tryAgain}
            </button>
          </Failure>
        )}
        {archive.status === "opening" && <p class="opening">{archiveStrings.opening()}</p>}
        {opened && wanted !== "" && (
          <Found
            search={found}
            opened={opened}
            onPage={[]}
            readerAddress={readerHref}
            onOpen={(event, address) => {
              if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              location.assign(address);
            }}
            onQuery={search}
            filters={filters}
            onFilters={setFilters}
            hasRoom={true}
          />
        )}
        {opened && wanted === "" && <Sources opened={opened} />}
      </main>
    </>
  );
};
