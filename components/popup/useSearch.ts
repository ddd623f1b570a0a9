import { useLayoutEffect, useState } from "preact/hooks";
import type { SearchResult } from "../../archive/archive.ts";
import { errorText, type OpenedArchive } from "../openedArchive.ts";

export type SearchState = {
  /** The query that the results answer; the field may be ahead of it. */
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  readonly error: string;
};

const nothing: SearchState = { query: "", results: [], more: false, error: "" };

/**
 * Searches on every change of the query, without waiting: an answer takes less time than a key. The last
 * answer stays until the next one is here; an answer to an older question is dropped.
 */
export const useSearch = (opened: OpenedArchive | undefined, query: string, limit: number): SearchState => {
  const [state, setState] = useState(nothing);
  // Not after the paint: the letter and its answer are then shown in one frame.
  useLayoutEffect(() => {
    if (query === "") setState(nothing);
    if (opened === undefined || query === "") return;
    let stale = false;
    // One more than is shown tells whether there are more.
    opened.archive.search(query, limit + 1).then(
      (found) =>
        !stale && setState({ query, results: found.slice(0, limit), more: found.length > limit, error: "" }),
      (error: unknown) => !stale && setState({ ...nothing, query, error: errorText(error) }),
    );
    return () => {
      stale = true;
    };
  }, [opened, query, limit]);
  return state;
};
