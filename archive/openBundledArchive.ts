import type * as v from "valibot";
import type { Archive } from "./archive.ts";
import {
  archivePaths,
  DocumentFileSchema,
  DocumentsFileSchema,
  EntitiesFileSchema,
  EntityIndexSchema,
  ManifestSchema,
  SearchFileSchema,
  StatementsFileSchema,
} from "./archiveFiles.ts";
import type { Entity } from "./entity.ts";
import { type ArchiveFileKind, archiveFileHash, readArchiveFile } from "./fileFormat.ts";
import type { SearchIndex } from "./openSearchIndex.ts";
import type { SearchIndexData } from "./searchIndex.ts";
import { type CardSources, selectCardMaterial, withRelated } from "./selectCardMaterial.ts";
import type { Statement } from "./statement.ts";

/** One computation for all who ask; a failed one is tried again by the next who asks. */
const once = <T>(compute: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | undefined;
  return () => {
    running ??= compute().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
};

const onceByKey = <T>(compute: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const byKey = new Map<string, () => Promise<T>>();
  return (key) => {
    const known = byKey.get(key) ?? once(() => compute(key));
    byKey.set(key, known);
    return known();
  };
};

/** A statement's id is its document's, a slash and a number. */
const documentOf = (statementId: string): string => statementId.slice(0, statementId.lastIndexOf("/"));

/** `openSearchIndex`, or a promise of it where its code comes later. */
type OpenSearchIndex = (
  data: SearchIndexData,
  entities: readonly Entity[],
) => SearchIndex | Promise<SearchIndex>;

/**
 * The archive that the extension carries. Nothing is read before it is asked for, and each file is read,
 * verified and parsed once.
 *
 * @param read the text of a file of the archive, by its path ("archive/entities.jsonl")
 * @param openIndex opens the search index; who never searches leaves it out, and its code with it
 * @throws Error from every question whose files are missing, damaged, of another version or another build
 */
export const openBundledArchive = (
  read: (path: string) => Promise<string>,
  openIndex?: OpenSearchIndex,
): Archive => {
  const manifest = once(async () => {
    const path = archivePaths.manifest;
    const { files } = await readArchiveFile(path, "manifest", await read(path), ManifestSchema);
    return new Map(files.map((file) => [file.path, file.sha256]));
  });

  const readFile = async <T>(
    path: string,
    kind: ArchiveFileKind,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<T> => {
    const [hashes, text] = await Promise.all([manifest(), read(path)]);
    const content = await readArchiveFile(path, kind, text, schema);
    if (hashes.get(path) !== archiveFileHash(text)) {
      throw new Error(
        `${path} belongs to another build than ${archivePaths.manifest}; reinstall the extension`,
      );
    }
    return content;
  };

  const entities = once(
    async () => (await readFile(archivePaths.entities, "entities", EntitiesFileSchema)).entities,
  );
  const documents = once(
    async () => (await readFile(archivePaths.documents, "documents", DocumentsFileSchema)).documents,
  );
  const entityIndex = once(
    async () => (await readFile(archivePaths.entityIndex, "entity-index", EntityIndexSchema)).documents,
  );
  const document = onceByKey((id) => readFile(archivePaths.document(id), "document", DocumentFileSchema));
  const statementsFile = onceByKey((id) =>
    readFile(archivePaths.statements(id), "statements", StatementsFileSchema),
  );
  const statements = async (id: string): Promise<readonly Statement[]> =>
    (await statementsFile(id)).statements;
  const statementsById = onceByKey(
    async (id) => new Map((await statements(id)).map((statement) => [statement.id, statement])),
  );
  const searchIndex = once(async () => {
    if (openIndex === undefined) throw new Error("this archive was opened without its search index");
    const [index, all] = await Promise.all([
      readFile(archivePaths.search, "search", SearchFileSchema),
      entities(),
    ]);
    return openIndex(index, all);
  });

  /**
   * Ids come from messages and addresses: only what the archive lists is ever read. The manifest says so as well as the
   * documents do, and is there before them.
   */
  const has = async (path: string): Promise<boolean> => (await manifest()).has(path);

  return {
    documents,
    entities,
    document: async (id) => ((await has(archivePaths.document(id))) ? document(id) : undefined),
    statements: async (id) => ((await has(archivePaths.statements(id))) ? statements(id) : []),
    cardMaterial: async (entityIds) => {
      const [all, summaries, index] = await Promise.all([entities(), documents(), entityIndex()]);
      const wanted = withRelated(all, entityIds);
      const documentIds = [...new Set([...wanted].flatMap((id) => index[id] ?? []))].sort();
      const parts = await Promise.all(documentIds.map(statementsFile));
      const sources: CardSources = {
        entities: all,
        documents: summaries,
        statements: parts.flatMap((part) => part.statements),
        contexts: parts.flatMap((part) => part.contexts),
      };
      return selectCardMaterial(sources, entityIds);
    },
    search: async (query, limit) => {
      const index = await searchIndex();
      const hits = index.search(query, limit);
      const ids = [...new Set(hits.map(({ id }) => documentOf(id)))];
      const found = new Map(
        await Promise.all(ids.map(async (id) => [id, await statementsById(id)] as const)),
      );
      return hits.map((hit) => {
        const statement = found.get(documentOf(hit.id))?.get(hit.id);
        if (statement === undefined) {
          throw new Error(
            `${archivePaths.search} has a statement "${hit.id}" that the archive lacks; reinstall the extension`,
          );
        }
        return index.complete(hit, statement);
      });
    },
  };
};
