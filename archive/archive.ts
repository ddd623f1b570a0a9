import type { CardMaterial, DocumentSummary } from "./cardMaterial.ts";
import type { SourceDocument } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Statement } from "./statement.ts";

/** A search hit: which statement, how well it fits, and which words of its text fitted. */
export type SearchResult = {
  readonly statement: Statement;
  readonly score: number;
  /** Slices of the statement's text to mark, in UTF-16 units of `statement.text`, in order, not overlapping. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Entities that the query names, in any script. */
  readonly entities: readonly string[];
};

/**
 * Documents, statements, entities and their search index, read lazily. The bundled archive and a
 * reader's own keep this interface; several may be open at once.
 */
export type Archive = {
  readonly documents: () => Promise<readonly DocumentSummary[]>;
  /** The whole document, or undefined if there is none of that id. */
  readonly document: (id: string) => Promise<SourceDocument | undefined>;
  /** Statements of one document in reading order; empty if there is none of that id. */
  readonly statements: (documentId: string) => Promise<readonly Statement[]>;
  readonly entities: () => Promise<readonly Entity[]>;
  /** What cards on a page need for these entities. Unknown ids are left out. */
  readonly cardMaterial: (entityIds: readonly string[]) => Promise<CardMaterial>;
  /** Best first; empty for a query without words. */
  readonly search: (query: string, limit: number) => Promise<readonly SearchResult[]>;
};
