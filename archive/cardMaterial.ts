import * as v from "valibot";
import { DatedSchema } from "./date.ts";
import { EntitySchema } from "./entity.ts";
import { StatementSchema } from "./statement.ts";

/** What a card says of a document, without its text. */
export const DocumentSummarySchema = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  author: v.string(),
  url: v.string(),
  language: v.string(),
  /** The document's own date: that of the roles it states. */
  date: v.optional(DatedSchema),
});

/** A heading or question that statements stand under, for their context. */
export const ContextBlockSchema = v.object({
  document: v.string(),
  /** Index of the block in the document, from 0. */
  block: v.number(),
  text: v.string(),
});

/**
 * Everything a page's cards need, asked for once after matching, so that no hover waits for a
 * sleeping background. Statements of all asked entities and of those related to them, each once.
 */
export const CardMaterialSchema = v.object({
  /** The asked entities, their relations, and every speaker of the statements. */
  entities: v.array(EntitySchema),
  documents: v.array(DocumentSummarySchema),
  statements: v.array(StatementSchema),
  /** The headings and questions of the statements (`statement.heading`, `statement.question`), each once. */
  contexts: v.optional(v.array(ContextBlockSchema)),
});

export type DocumentSummary = v.InferOutput<typeof DocumentSummarySchema>;
export type ContextBlock = v.InferOutput<typeof ContextBlockSchema>;
export type CardMaterial = v.InferOutput<typeof CardMaterialSchema>;
