import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Archive } from "../archive/archive.ts";
import { errorText, type OpenedArchive, openForViewing } from "./openedArchive.ts";

export type ArchiveState =
  | { readonly status: "opening" }
  | { readonly status: "open"; readonly opened: OpenedArchive }
  | { readonly status: "failed"; readonly error: string };

const nothing = (): void => {};

/**
 * Opens the archive at once, and again on `retry`. Neither function may change between renders.
 *
 * @param warm asks the archive for what will be wanted next, while names and sources are still being read
 */
export const useOpenedArchive = (
  open: () => Promise<Archive>,
  warm: (archive: Archive) => void = nothing,
): ArchiveState & { readonly retry: () => void } => {
  const [state, setState] = useState<ArchiveState>({ status: "opening" });
  /** Of the latest attempt: answers to earlier ones are dropped. */
  const token = useRef(0);
  const start = useCallback(() => {
    token.current++;
    const mine = token.current;
    const settle = (settled: ArchiveState) => mine === token.current && setState(settled);
    setState({ status: "opening" });
    openForViewing(open, warm).then(
      (opened) => settle({ status: "open", opened }),
      (error: unknown) => settle({ status: "failed", error: errorText(error) }),
    );
  }, [open, warm]);
  // Not after the paint: reading files does not hold it up.
  useLayoutEffect(() => {
    start();
    return () => {
      token.current++;
    };
  }, [start]);
  return { ...state, retry: start };
};
