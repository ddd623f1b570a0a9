import { useCallback, useEffect, useState } from "preact/hooks";
import type { PageNames } from "./pageNames.ts";

/**
 * When the page is asked for its names, in ms after the popup opened or its site was switched: it may still be reading.
 * It is asked again only until it has names.
 */
const ASK_AGAIN_MS = [0, 250, 750, 2_000] as const;

/** What the page answers, asked at once and, while it has no names yet, a few times more; and `askAgain` from the start. */
export const usePage = (
  ask: () => Promise<PageNames>,
): { readonly page: PageNames | undefined; readonly askAgain: () => void } => {
  const [page, setPage] = useState<PageNames>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks from the start.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const askAt = (index: number): void => {
      const delay = ASK_AGAIN_MS[index];
      if (delay === undefined) return;
      const asking = async (): Promise<void> => {
        const answer = await ask();
        if (isOver) return;
        // A page that is still being read has nothing yet; that is no word to flash.
        if (answer.state !== "nothing found" || index > 0) setPage(answer);
        if (answer.names.length === 0) askAt(index + 1);
      };
      if (delay === 0) void asking();
      else timer = setTimeout(() => void asking(), delay);
    };
    askAt(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ask, turn]);
  const askAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { page, askAgain };
};
