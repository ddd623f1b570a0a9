import * as v from "valibot";
import { bases, DatedSchema } from "./date.ts";

export const blockKinds = ["heading", "standfirst", "paragraph", "question", "answer"] as const;
export type BlockKind = (typeof blockKinds)[number];

export const BlockSchema = v.object({
  kind: v.picklist(blockKinds),
  /** Verbatim but for the document's emendations; offsets into it count UTF-16 units. */
  text: v.string(),
  /** Where the block starts in the source text as it was received, in UTF-16 units. */
  at: v.number(),
});

/** A field of the bibliographic record with how it is known. `value` is empty when unknown. */
export const EvidencedSchema = v.object({
  value: v.string(),
  basis: v.picklist(bases),
  /** What the evidence is, for the reader page. */
  evidence: v.string(),
});

/** An encoding error mended, always of the same length as what it replaces. */
export const EmendationSchema = v.object({
  block: v.number(),
  start: v.number(),
  end: v.number(),
  was: v.string(),
  reason: v.string(),
});

export const SourceDocumentSchema = v.object({
  id: v.string(),
  /** File name and SHA-256 (hex) of the source text as it was received. */
  source: v.object({ file: v.string(), sha256: v.string() }),
  title: v.string(),
  author: EvidencedSchema,
  interviewee: EvidencedSchema,
  publisher: EvidencedSchema,
  date: DatedSchema,
  url: EvidencedSchema,
  /** BCP 47. */
  language: v.string(),
  /** `interview`, `commentary`, `article`, `blog post`. */
  genre: v.string(),
  /** The publisher's notice, or our word that there is none. */
  rights: EvidencedSchema,
  emendations: v.array(EmendationSchema),
  /** Known defects of the text, kept as they stand: shown in the reader. */
  notes: v.array(v.string()),
  blocks: v.array(BlockSchema),
});

export type Block = v.InferOutput<typeof BlockSchema>;
export type Evidenced = v.InferOutput<typeof EvidencedSchema>;
export type Emendation = v.InferOutput<typeof EmendationSchema>;
export type SourceDocument = v.InferOutput<typeof SourceDocumentSchema>;
