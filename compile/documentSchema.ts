import * as v from "valibot";
import { bases } from "../archive/date.ts";
import type { Evidenced } from "../archive/document.ts";
import { CorpusDateSchema } from "./corpusDate.ts";

const HASH = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, "this is no SHA-256; write 64 lower-case hexadecimal digits"),
);

const offset = v.pipe(v.number(), v.integer("write a whole number"), v.minValue(0, "write a number from 0"));

const EvidencedFieldSchema: v.GenericSchema<unknown, Evidenced> = v.pipe(
  v.strictObject({
    value: v.string(),
    basis: v.picklist(bases),
    evidence: v.optional(v.string(), ""),
  }),
  v.check(
    ({ value, basis }) => value !== "" || basis === "unknown",
    'the value is empty but its basis is not "unknown"; fill the value in or correct the basis',
  ),
  v.check(
    ({ basis, evidence }) => basis !== "inferred" || evidence.trim() !== "",
    'basis "inferred" has no reason; say in "evidence" how it was worked out',
  ),
);

/** The front matter of `corpus/documents/<id>.md`. Unknown keys are refused. */
export const DocumentRecordSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+$/, "an id has lower-case letters, digits and hyphens only; rename it"),
  ),
  source: v.strictObject({ file: v.string(), sha256: HASH }),
  title: v.pipe(v.string(), v.nonEmpty("the title is empty; write it")),
  author: EvidencedFieldSchema,
  interviewee: EvidencedFieldSchema,
  publisher: EvidencedFieldSchema,
  date: CorpusDateSchema,
  url: EvidencedFieldSchema,
  language: v.string(),
  genre: v.string(),
  rights: EvidencedFieldSchema,
  emendations: v.optional(
    v.array(
      v.strictObject({ block: offset, start: offset, end: offset, was: v.string(), reason: v.string() }),
    ),
    [],
  ),
  notes: v.optional(v.array(v.string()), []),
  /** One a block of the body, in order. */
  blocks: v.array(v.strictObject({ at: offset, sha256: HASH })),
});

export type DocumentRecord = v.InferOutput<typeof DocumentRecordSchema>;
