import { useLayoutEffect, useState } from "preact/hooks";
import { bySource } from "./bySource.ts";
import { entry } from "./popupKeys.ts";
import { Results, type ResultsProps } from "./Results.tsx";
import { popupStrings } from "./strings.ts";
import { usePainted } from "./usePainted.ts";

/** How many statements are shown at first, and how many more each time: a popup's worth to scan. */
const PAGE_OF_RESULTS = 20;

/** As many as a popup has room for. The others of a page of results come in the frame after, so that these need not wait for them. */
const SEEN_AT_ONCE = 8;

type Props = Omit<ResultsProps, "focused">;

/** The results, a page of them at a time, and of a new answer first those that are seen. */
export const ShownResults = ({ results, isGrouped, ...props }: Props) => {
  const [limit, setLimit] = useState(PAGE_OF_RESULTS);
  /** The first of those that were asked for with "more", as that button moves away or goes. */
  const [focused, setFocused] = useState("");
  // Another answer begins at its best.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is what the effect is for.
  useLayoutEffect(() => {
    setLimit(PAGE_OF_RESULTS);
    setFocused("");
  }, [results]);
  const arePainted = usePainted(results);
  const showMore = () => {
    const known = new Set(results.slice(0, limit));
    const next = results.slice(0, limit + PAGE_OF_RESULTS);
    // By source, the new ones stand among those that were there: the first is the topmost of them.
    const inOrder = isGrouped ? [...bySource(next).values()].flat() : next;
    setFocused(inOrder.find((result) => !known.has(result))?.statement.id ?? "");
    setLimit(limit + PAGE_OF_RESULTS);
  };
  return (
    <>
      <Results
        results={results.slice(0, arePainted ? limit : SEEN_AT_ONCE)}
        isGrouped={isGrouped}
        focused={focused}
        {...props}
      />
      <p class="unseen" role="status">
        {focused !== "" && popupStrings.shown(Math.min(limit, results.length), results.length)}
      </p>
      {results.length > limit && (
        <button type="button" class="more" {...entry} onClick={showMore}>
          {popupStrings.more}
        </button>
      )}
    </>
  );
};
