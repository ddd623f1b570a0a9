import { useLayoutEffect, useState } from "preact/hooks";
import type { Archive } from "../../archive/archive.ts";
import type { SourceDocument } from "../../archive/document.ts";
import type { Statement } from "../../archive/statement.ts";
import { errorText, type OpenedArchive } from "../openedArchive.ts";

export type Reading =
  | { readonly status: "opening" }
  | { readonly status: "unknown" }
  | { readonly status: "failed"; readonly error: string }
  | { readonly status: "open"; readonly document: SourceDocument; readonly statements: readonly Statement[] };

const read = async ({ archive }: OpenedArchive, id: string): Promise<Reading> => {
  const [document, statements] = await Promise.all([archive.document(id), archive.statements(id)]);
  return document ? { status: "open", document, statements } : { status: "unknown" };
};

/** Has the archive read a document that will be asked for. What fails here fails again, and is shown, when it is asked for. */
export const warmReading = (archive: Archive, id: string): void => {
  if (id === "") return;
  Promise.all([archive.document(id), archive.statements(id)]).catch(() => {});
};

/** The document of an id, once the archive is open. An answer for another id than the last asked is dropped. */
export const useReading = (opened: OpenedArchive | undefined, id: string): Reading => {
  const [reading, setReading] = useState<Reading>({ status: "opening" });
  useLayoutEffect(() => {
    if (opened === undefined || id === "") return;
    let stale = false;
    setReading({ status: "opening" });
    read(opened, id).then(
      (found) => !stale && setReading(found),
      (error: unknown) => !stale && setReading({ status: "failed", error: errorText(error) }),
    );
    return () => {
      stale = true;
    };
  }, [opened, id]);
  return reading;
};
