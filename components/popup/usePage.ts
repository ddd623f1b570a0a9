import { useCallback, useEffect, useState } from "preact/hooks";
import type { PageNames } from "./pageNames.ts";

/**
 * When the page is asked for its names, in ms after the answer before: its article may come late. It is asked again
 * only until it has names.
 */
const ASK_AGAIN_MS = [0, 250, 750, 2_000] as const;
/** While it is still being read, it is asked every so many ms, however long that takes. */
const WHILE_READING_MS = 500;

/** What the page answers, asked at once and, while it has no names yet, again; and `askAgain` from the start. */
export const usePage = (
  ask: () => Promise<PageNames>,
): { readonly page: PageNames | undefined; readonly askAgain: () => void } => {
  const [page, setPage] = useState<PageNames>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks from the start.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const askAfter = (delay: number | undefined, index: number): void => {
      if (delay === undefined) return;
      const asking = async (): Promise<void> => {
        const answer = await ask();
        if (isOver) return;
        setPage(answer);
        if (answer.state === "reading") askAfter(WHILE_READING_MS, index);
        else if (answer.names.length === 0) askAfter(ASK_AGAIN_MS[index + 1], index + 1);
      };
      if (delay === 0) void asking();
      else timer = setTimeout(() => void asking(), delay);
    };
    askAfter(ASK_AGAIN_MS[0], 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ask, turn]);
  const askAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { page, askAgain };
};
