import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Archive } from "../../archive/archive.ts";
import type { SiteSwitch } from "../../settings/choices.ts";
import type { RecentLookUps } from "../../settings/recentLookUps.ts";
import { Failure } from "../Failure.tsx";
import { sharedStrings } from "../strings.ts";
import { useOpenedArchive } from "../useOpenedArchive.ts";
import { Found } from "./Found.tsx";
import type { Filters } from "./filters.ts";
import { OnThisPage } from "./OnThisPage.tsx";
import type { AnsweredPage, PageNames } from "./pageNames.ts";
import { handlePopupKey } from "./popupKeys.ts";
import { Recent } from "./Recent.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SiteBar } from "./SiteBar.tsx";
import { popupStrings } from "./strings.ts";
import { usePage } from "./usePage.ts";
import { type SearchState, useSearch } from "./useSearch.ts";
import { warmSearch } from "./warmSearch.ts";

/** As many statements as are asked for: filters and groups are of all that was found, not of the first few. */
const MOST_RESULTS = 300;

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
  /** Stores the reader's wish for the page's site. */
  readonly onSwitch: (page: AnsweredPage, to: SiteSwitch) => Promise<void>;
  /** Asks the browser for access to pages; answers whether it was given. */
  readonly onAllow: () => Promise<boolean>;
  readonly onBrowserSettings: (() => void) | undefined;
  /** What was looked up last; undefined where it is not kept. */
  readonly recent: RecentLookUps | undefined;
  /** Opens the panel beside the page. Called within the press, as browsers ask for that. */
  readonly onPanel: () => void;
  readonly onOptions: () => void;
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
  const { openArchive, askPage, readerAddress, recent, onShow, onClose } = props;
  const [query, setQuery] = useState(props.typed);
  const [filters, setFilters] = useState<Filters>({});
  const [queries, setQueries] = useState<readonly string[]>([]);
  const main = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const archive = useOpenedArchive(openArchive, warmSearch);
  const opened = archive.status === "open" ? archive.opened : undefined;
  const wanted = query.trim();
  const search = useSearch(opened, wanted, MOST_RESULTS);
  const { page, askAgain } = usePage(askPage);

  useLayoutEffect(() => {
    field.current?.focus();
    if (document.hasFocus()) return;
    // Firefox now and then takes the focus from a popup's field just as its window first gets it. Not later: Tab goes
    // round by way of the document, with nothing in it focused.
    const toField = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    window.addEventListener("focus", toField, { once: true });
    return () => window.removeEventListener("focus", toField);
  }, []);
  useEffect(() => {
    void recent?.read().then(setQueries);
  }, [recent]);

  // Another answer begins at its best.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query answered is what the effect is for.
  useLayoutEffect(() => main.current?.scrollTo(0, 0), [search.query]);

  const suggest = useCallback((next: string) => {
    setQuery(next);
    field.current?.focus();
  }, []);
  const allow = async () => {
    const isAllowed = await props.onAllow();
    if (isAllowed) askAgain();
    return isAllowed;
  };
  const forget = () => {
    setQueries([]);
    void recent?.clear();
    field.current?.focus();
  };
  const { onOpen } = props;
  const open = useCallback(
    (event: MouseEvent, address: string) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      // What was searched for is kept once it led somewhere, not with every key.
      const searched = field.current?.value.trim() ?? "";
      if (searched !== "") void recent?.add(searched);
      onOpen(address);
    },
    [recent, onOpen],
  );
  // Made anew with the answer, not with every letter: what is shown stays as it is until then.
  const found = useMemo(
    () =>
      opened && (
        <Found
          search={search}
          opened={opened}
          onPage={page?.names.map(({ entity }) => entity) ?? []}
          readerAddress={readerAddress}
          onOpen={open}
          onQuery={suggest}
          filters={filters}
          onFilters={setFilters}
        />
      ),
    [search, opened, page, readerAddress, open, suggest, filters],
  );
  const keys = (event: KeyboardEvent) => {
    if (!root.current || !field.current) return;
    handlePopupKey(event, {
      root: root.current,
      field: field.current,
      clear: () => setQuery(""),
      close: onClose,
    });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the field and the entries, which are interactive.
    <div class="popup" ref={root} onKeyDown={keys}>
      <header>
        <h1 class="unseen">{popupStrings.product}</h1>
        <SearchBox field={field} query={query} onQuery={setQuery} />
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
        {(wanted === "" ? page === undefined : archive.status === "opening") && (
          <p class="opening state">
            {wanted === "" ? popupStrings.pageState("reading") : popupStrings.opening()}
          </p>
        )}
        {wanted === "" && page && (
          <SiteBar
            page={page}
            onSwitch={(at, to) => void props.onSwitch(at, to).then(askAgain)}
            onAllow={allow}
            onBrowserSettings={props.onBrowserSettings}
          />
        )}
        {opened && wanted === "" && page && <OnThisPage names={page.names} opened={opened} onShow={onShow} />}
        {wanted === "" && <Recent queries={queries} onQuery={suggest} onClear={forget} />}
        {wanted !== "" && found}
      </main>
      <footer>
        <span>{sharedStrings.notVerified}</span>
        <span class="ways">
          <a
            href={readerAddress("")}
            target="_blank"
            onClick={(event) => open(event, readerAddress(""))}
            rel="noopener"
          >
            {popupStrings.documents}
          </a>
          <button type="button" class="plain" onClick={props.onPanel}>
            {popupStrings.panel}
          </button>
          <button type="button" class="plain" onClick={props.onOptions}>
            {popupStrings.options}
          </button>
        </span>
      </footer>
    </div>
  );
};
