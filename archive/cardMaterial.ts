import * as v from "valibot";
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
});

export type DocumentSummary = v.InferOutput<typeof DocumentSummarySchema>;
export type CardMaterial = v.InferOutput<typeof CardMaterialSchema>;
