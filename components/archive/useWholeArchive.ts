import { useEffect, useState } from "preact/hooks";
import type { SourceDocument } from "../../archive/document.ts";
import type { Statement } from "../../archive/statement.ts";
import { errorText, type OpenedArchive } from "../openedArchive.ts";

export type WholeArchive = {
  /** Documents with their statements in reading order; a document appears once it is read. */
  readonly sources: ReadonlyMap<
    string,
    { readonly document: SourceDocument; readonly statements: readonly Statement[] }
  >;
  readonly error: string;
};

const nothing = { sources: new Map(), error: "" } as const satisfies WholeArchive;

/** Reads every document of an archive, one after another, after the list of them is shown. */
export const useWholeArchive = (opened: OpenedArchive): WholeArchive & { readonly retry: () => void } => {
  const [whole, setWhole] = useState<WholeArchive>(nothing);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again.
  useEffect(() => {
    let stale = false;
    const read = async (): Promise<void> => {
      const sources = new Map<string, { document: SourceDocument; statements: readonly Statement[] }>();
      for (const id of opened.documents.keys()) {
        const [document, statements] = await Promise.all([
          opened.archive.document(id),
          opened.archive.statements(id),
        ]);
        if (document) sources.set(id, { document, statements });
      }
      if (!stale) setWhole({ sources, error: "" });
    };
    read().catch((error: unknown) => {
      if (!stale) setWhole({ ...nothing, error: errorText(error) });
    });
    return () => {
      stale = true;
    };
  }, [opened, attempt]);
  return { ...whole, retry: () => setAttempt(attempt + 1) };
};
