import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Archive } from "../../archive/archive.ts";
import { Failure } from "../Failure.tsx";
import { sharedStrings } from "../strings.ts";
import { useOpenedArchive } from "../useOpenedArchive.ts";
import { Found } from "./Found.tsx";
import { OnThisPage, type PageNames } from "./OnThisPage.tsx";
import { handlePopupKey } from "./popupKeys.ts";
import { SearchBox } from "./SearchBox.tsx";
import { popupStrings } from "./strings.ts";
import { type SearchState, useSearch } from "./useSearch.ts";

/** How many statements are shown at first, and how many more each time: a popup's worth to scan. */
const PAGE_OF_RESULTS = 20;

export type PopupProps = {
  /** What stands in the field already: typed before this code was there, or asked for by the address. */
  readonly typed: string;
  /** Opens the archive; asked again after a failure. */
  readonly openArchive: () => Promise<Archive>;
  /** Asks the page for its names; never rejects. */
  readonly askPage: () => Promise<PageNames>;
  /** The reader's address at a statement, or of the list of sources for "". */
  readonly readerAddress: (statement: string) => string;
  /** A plain press on a link into the reader. Presses with a modifier stay the browser's own. */
  readonly onOpen: (address: string) => void;
  /** Scroll the page to the first mention of an entity. */
  readonly onShow: (entity: string) => void;
  readonly onClose: () => void;
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** What a screen reader hears when results change. */
const announcement = ({ query, results, more, error }: SearchState): string => {
  if (query === "" || error !== "") return "";
  if (results.length === 0) return popupStrings.nothingFound(query);
  return more ? popupStrings.bestResults(results.length) : popupStrings.results(results.length);
};

/** The toolbar's popup: the field at once, then results as one types, or the names on the page. */
export const Popup = (props: PopupProps) => {
  const { openArchive, askPage, readerAddress, onShow, onClose } = props;
  const [query, setQuery] = useState(props.typed);
  const [limit, setLimit] = useState(PAGE_OF_RESULTS);
  const [page, setPage] = useState<PageNames>();
  const main = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const archive = useOpenedArchive(openArchive);
  const opened = archive.status === "open" ? archive.opened : undefined;
  const wanted = query.trim();
  const search = useSearch(opened, wanted, limit);

  useLayoutEffect(() => field.current?.focus(), []);
  // The search index is read once the names are painted, while nothing is typed yet: any word does for it.
  useEffect(() => {
    opened?.archive.search("a", 1).catch(() => {
      // What fails here fails again, and is shown, when it is asked for.
    });
  }, [opened]);
  useEffect(() => {
    void askPage().then(setPage);
  }, [askPage]);

  const change = (next: string) => {
    setQuery(next);
    setLimit(PAGE_OF_RESULTS);
  };
  // Another answer begins at its best.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query answered is what the effect is for.
  useLayoutEffect(() => main.current?.scrollTo(0, 0), [search.query]);

  const suggest = (next: string) => {
    change(next);
    field.current?.focus();
  };
  const open = (event: MouseEvent, address: string) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    props.onOpen(address);
  };
  const keys = (event: KeyboardEvent) => {
    if (!root.current || !field.current) return;
    handlePopupKey(event, {
      root: root.current,
      field: field.current,
      clear: () => change(""),
      close: onClose,
    });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the field and the entries, which are interactive.
    <div class="popup" ref={root} onKeyDown={keys}>
      <header>
        <h1 class="unseen">{popupStrings.product}</h1>
        <SearchBox field={field} query={query} onQuery={change} />
      </header>
      <main ref={main}>
        {/* There from the start: a live region that comes with its words is not announced. */}
        <p class="unseen" role="status">
          {announcement(search)}
        </p>
        {archive.status === "failed" && (
          <Failure title={popupStrings.failed} detail={archive.error}>
            <button type="button" onClick={archive.retry}>
              {sharedStrings.tryAgain}
            </button>
          </Failure>
        )}
        {opened && wanted === "" && page && <OnThisPage page={page} opened={opened} onShow={onShow} />}
        {opened && wanted !== "" && (
          <Found
            search={search}
            opened={opened}
            onPage={page?.names.map(({ entity }) => entity) ?? []}
            readerAddress={readerAddress}
            onOpen={open}
            onQuery={suggest}
            onMore={() => setLimit(limit + PAGE_OF_RESULTS)}
          />
        )}
      </main>
      <footer>
        <span>{sharedStrings.notVerified}</span>
        <a
          href={readerAddress("")}
          target="_blank"
          onClick={(event) => open(event, readerAddress(""))}
          rel="noopener"
        >
          {popupStrings.documents}
        </a>
      </footer>
    </div>
  );
};
