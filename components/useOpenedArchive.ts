import { useCallback, useEffect, useRef, useState } from "preact/hooks";
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
  /** Of the latest attempt: answers to earlier ones are dropped. */
  const token = useRef(0);
  const start = useCallback(() => {
    token.current++;
    const mine = token.current;
    const settle = (settled: ArchiveState) => mine === token.current && setState(settled);
    setState({ status: "opening" });
    openForViewing(open).then(
      (opened) => settle({ status: "open", opened }),
      (error: unknown) => settle({ status: "failed", error: errorText(error) }),
    );
  }, [open]);
  useEffect(() => {
    start();
    return () => {
      token.current++;
    };
  }, [start]);
  return { ...state, retry: start };
};
