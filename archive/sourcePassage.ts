import * as v from "valibot";
import { BlockSchema, type SourceDocument, SourceDocumentSchema } from "./document.ts";

/** The bibliographic record of a document with how each field is known, without its text. */
export const SourceRecordSchema = v.pick(SourceDocumentSchema, [
  "id",
  "title",
  "author",
  "interviewee",
  "publisher",
  "date",
  "url",
  "language",
  "genre",
  "rights",
]);

/** A block of a source with those before and after it, and the record that a reference is made of. */
export const SourcePassageSchema = v.object({
  record: SourceRecordSchema,
  /** The block before, the block itself, the block after; the first and last blocks lack a neighbour. */
  blocks: v.array(v.object({ block: v.number(), ...v.pick(BlockSchema, ["kind", "text"]).entries })),
});

export type SourceRecord = v.InferOutput<typeof SourceRecordSchema>;
export type SourcePassage = v.InferOutput<typeof SourcePassageSchema>;

/** How many blocks before and after come along: one tells what the words answer and what follows from them. */
const REACH = 1;

/** A block of a document with its surroundings, or undefined if the document has no such block. */
export const sourcePassage = (document: SourceDocument, block: number): SourcePassage | undefined => {
  if (document.blocks[block] === undefined) return undefined;
  return {
    record: v.parse(SourceRecordSchema, document),
    blocks: document.blocks
      .map(({ kind, text }, index) => ({ block: index, kind, text }))
      .slice(Math.max(0, block - REACH), block + REACH + 1),
  };
};
