import * as v from "valibot";
import { ContextBlockSchema, DocumentSummarySchema } from "./cardMaterial.ts";
import { SourceDocumentSchema } from "./document.ts";
import { EntitySchema } from "./entity.ts";
import { StatementSchema } from "./statement.ts";

/** Where the files of an archive lie, relative to the extension's (or a pack's) root. */
export const archivePaths = {
  manifest: "archive/manifest.jsonl",
  entities: "archive/entities.jsonl",
  documents: "archive/documents.jsonl",
  entityIndex: "archive/entity-index.jsonl",
  search: "archive/search.jsonl",
  document: (id: string): string => `archive/documents/${id}.jsonl`,
  statements: (documentId: string): string => `archive/statements/${documentId}.jsonl`,
} as const;

/** All other files with the hash that stands in their header: files of two builds never mix. */
export const ManifestSchema = v.object({
  files: v.array(v.object({ path: v.string(), sha256: v.string() })),
});

export const EntitiesFileSchema = v.object({ entities: v.array(EntitySchema) });
export const DocumentsFileSchema = v.object({ documents: v.array(DocumentSummarySchema) });
export const DocumentFileSchema = SourceDocumentSchema;

/** The statements of one document in reading order, and the headings and questions they stand under. */
export const StatementsFileSchema = v.object({
  statements: v.array(StatementSchema),
  contexts: v.array(ContextBlockSchema),
});

/** By entity: the documents that have statements by, through or about it, so that a page's cards read only these. */
export const EntityIndexSchema = v.object({ documents: v.record(v.string(), v.array(v.string())) });

/** Rows of many thousands, looked through once: a schema for each of their entries would take longer than a search. */
const NumbersSchema = v.custom<readonly number[]>((row) => Array.isArray(row) && row.every(Number.isFinite));
const WordsSchema = v.custom<readonly string[]>(
  (row) => Array.isArray(row) && row.every((word) => typeof word === "string"),
);

/** The search index; `wordIndex.ts` and `queryNames.ts` say what its rows are. */
export const SearchFileSchema = v.object({
  words: v.object({
    statements: WordsSchema,
    paragraphs: NumbersSchema,
    lengths: NumbersSchema,
    averages: NumbersSchema,
    tokens: WordsSchema,
    starts: NumbersSchema,
    postings: NumbersSchema,
  }),
  names: v.array(v.object({ entity: v.string(), forms: WordsSchema })),
});

export type StatementsFile = v.InferOutput<typeof StatementsFileSchema>;
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type EntityIndex = v.InferOutput<typeof EntityIndexSchema>;
