import { useCallback, useState } from "preact/hooks";
import { sharedStrings } from "./strings.ts";

/** Copies text and gives what to say about it; empty before the first time. `key` forgets what was said about another thing. */
export const useCopy = (key: string): { readonly said: string; readonly copy: (text: string) => void } => {
  const [outcome, setOutcome] = useState({ key: "", said: "" });
  const copy = useCallback(
    (text: string) => {
      navigator.clipboard.writeText(text).then(
        () => setOutcome({ key, said: sharedStrings.copied }),
        () => setOutcome({ key, said: sharedStrings.notCopied }),
      );
    },
    [key],
  );
  return { said: outcome.key === key ? outcome.said : "", copy };
};
