import {
  archivePaths,
  type EntityIndex,
  type Manifest,
  type StatementsFile,
} from "../archive/archiveFiles.ts";
import type { DocumentSummary } from "../archive/cardMaterial.ts";
import type { SourceDocument } from "../archive/document.ts";
import type { Entity } from "../archive/entity.ts";
import { type ArchiveFileKind, archiveFileHash, writeArchiveFile } from "../archive/fileFormat.ts";
import { buildSearchIndex } from "../archive/searchIndex.ts";
import type { Statement } from "../archive/statement.ts";
import { entitiesOf } from "../archive/statementEntities.ts";

/** What an archive is emitted from; documents and entities sorted by id, statements in reading order. */
export type ArchiveContent = {
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
};

const summarise = ({
  id,
  title,
  publisher,
  author,
  url,
  language,
  date,
}: SourceDocument): DocumentSummary => ({
  id,
  title,
  publisher: publisher.value,
  author: author.value,
  url: url.value,
  language,
  date,
});

const statementsFile = ({ id, blocks }: SourceDocument, all: readonly Statement[]): StatementsFile => {
  const statements = all.filter(({ document }) => document === id);
  const used = new Set(statements.flatMap(({ heading, question }) => [heading, question]));
  const contexts = blocks.flatMap(({ text }, block) =>
    used.has(block) ? [{ document: id, block, text }] : [],
  );
  return { statements, contexts };
};

const indexEntities = (statements: readonly Statement[]): EntityIndex => {
  const documents: Record<string, string[]> = {};
  for (const statement of statements) {
    for (const id of entitiesOf(statement)) {
      const known = documents[id] ?? [];
      documents[id] = known.includes(statement.document) ? known : [...known, statement.document];
    }
  }
  return { documents };
};

/** All files of the archive by path, the manifest last. The same content gives the same bytes. */
export const emitArchive = async (content: ArchiveContent): Promise<ReadonlyMap<string, string>> => {
  const { documents, entities, statements } = content;
  const parts: readonly (readonly [string, ArchiveFileKind, unknown])[] = [
    [archivePaths.entities, "entities", { entities }],
    [archivePaths.documents, "documents", { documents: documents.map(summarise) }],
    [archivePaths.entityIndex, "entity-index", indexEntities(statements)],
    [archivePaths.search, "search", buildSearchIndex(statements, entities, documents)],
    ...documents.map((document) => [archivePaths.document(document.id), "document", document] as const),
    ...documents.map(
      (document) =>
        [archivePaths.statements(document.id), "statements", statementsFile(document, statements)] as const,
    ),
  ];
  const files = new Map<string, string>();
  for (const [path, kind, part] of parts) files.set(path, await writeArchiveFile(kind, part));
  const manifest: Manifest = {
    files: [...files].map(([path, text]) => ({ path, sha256: archiveFileHash(text) ?? "" })),
  };
  files.set(archivePaths.manifest, await writeArchiveFile("manifest", manifest));
  return files;
};
