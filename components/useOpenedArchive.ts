import { useCallback, useEffect, useState } from "preact/hooks";
import type { Archive } from "../archive/archive.ts";
import { errorText, type OpenedArchive, openForViewing } from "./openedArchive.ts";

export type ArchiveState =
  | { readonly status: "opening" }
  | { readonly status: "open"; readonly opened: OpenedArchive }
  | { readonly status: "failed"; readonly error: string };

/** Opens the archive after the first paint, and again on `retry`. `open` must not change between renders. */
export const useOpenedArchive = (
  open: () => Promise<Archive>,
): ArchiveState & { readonly retry: () => void } => {
  const [state, setState] = useState<ArchiveState>({ status: "opening" });
  const [attempt, setAttempt] = useState(0);
  // A new attempt opens anew, hence in the list.
  useEffect(() => {
    let stale = false;
    setState({ status: "opening" });
    openForViewing(open).then(
      (opened) => !stale && setState({ status: "open", opened }),
      (error: unknown) => !stale && setState({ status: "failed", error: errorText(error) }),
    );
    return () => {
      stale = true;
    };
  }, [open, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry };
};
