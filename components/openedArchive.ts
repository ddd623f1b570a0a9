import type { Archive } from "../archive/archive.ts";
import type { DocumentSummary } from "../archive/cardMaterial.ts";
import type { Entity } from "../archive/entity.ts";

/** An archive with what every view needs to name speakers and sources. */
export type OpenedArchive = {
  readonly archive: Archive;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
};

/**
 * Opens an archive and reads its entities and documents, at once. Rejects with the archive's own error.
 *
 * @param warm is called as soon as the archive can be asked, and must not throw
 */
export const openForViewing = async (
  open: () => Promise<Archive>,
  warm: (archive: Archive) => void,
): Promise<OpenedArchive> => {
  const archive = await open();
  warm(archive);
  const [entities, documents] = await Promise.all([archive.entities(), archive.documents()]);
  return {
    archive,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
};

/** The entity's name; for one the archive does not describe, its id, which is better than nothing. */
export const nameOf = (entities: ReadonlyMap<string, Entity>, id: string): string =>
  entities.get(id)?.name ?? id;

/** Where the words are from, in brief: the publisher without the site in brackets, else the title. */
export const sourceOf = (document: DocumentSummary | undefined): string =>
  document === undefined ? "" : document.publisher.replace(/\s*\([^)]*\)/gu, "") || document.title;

/** An error's own words; for what is not an error, its text. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
