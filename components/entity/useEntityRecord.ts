import { useLayoutEffect, useState } from "preact/hooks";
import type { Archive } from "../../archive/archive.ts";
import { entityRecord, type OnRecord } from "../../archive/entityRecord.ts";
import { errorText, type OpenedArchive } from "../openedArchive.ts";

export type EntityRecord =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly error: string }
  | { readonly status: "open"; readonly entity: string; readonly record: readonly OnRecord[] };

/** Has the archive read what is on record about an entity. What fails here fails again, and is shown, when it is asked for. */
export const warmEntity = (archive: Archive, id: string): void => {
  if (id !== "") archive.cardMaterial([id]).catch(() => {});
};

/** Everything on record by and about an entity, once the archive is open. An answer for another entity is dropped. */
export const useEntityRecord = (opened: OpenedArchive | undefined, id: string): EntityRecord => {
  const [state, setState] = useState<EntityRecord>({ status: "opening" });
  useLayoutEffect(() => {
    if (opened === undefined || id === "") return;
    let stale = false;
    setState({ status: "opening" });
    opened.archive.cardMaterial([id]).then(
      ({ statements }) =>
        !stale && setState({ status: "open", entity: id, record: entityRecord(statements, id) }),
      (error: unknown) => !stale && setState({ status: "failed", error: errorText(error) }),
    );
    return () => {
      stale = true;
    };
  }, [opened, id]);
  return state;
};
