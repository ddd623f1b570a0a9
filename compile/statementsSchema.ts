import * as v from "valibot";
import { quotations } from "../archive/statement.ts";
import { CorpusDateSchema } from "./corpusDate.ts";

const filled = v.pipe(v.string(), v.nonEmpty("this is empty; fill it in or remove it"));
const occurrence = v.optional(
  v.pipe(v.number(), v.integer("write a whole number"), v.minValue(1, "write a number from 1")),
);

const AttributionItemSchema = v.strictObject({
  text: filled,
  occurrence,
  speaker: v.string(),
  quotation: v.picklist(quotations),
  cue: v.optional(v.string(), ""),
  date: v.optional(CorpusDateSchema),
});

const StatementItemSchema = v.strictObject({
  n: v.pipe(v.number(), v.integer("write a whole number"), v.minValue(1, "write a number from 1")),
  block: v.pipe(v.number(), v.integer("write a whole number"), v.minValue(0, "write a number from 0")),
  text: filled,
  /** Which of several equal slices of the block is meant, from 1. */
  occurrence,
  speaker: v.string(),
  quotation: v.picklist(quotations),
  cue: v.optional(v.string(), ""),
  through: v.optional(v.array(v.string()), []),
  date: v.optional(CorpusDateSchema),
  topics: v.optional(v.array(v.string()), []),
  attributions: v.optional(v.array(AttributionItemSchema), []),
  hypothetical: v.optional(v.array(filled), []),
});

/** `corpus/statements/<document>.yaml`: the reviewed attributions of one document. Unknown keys are refused. */
export const StatementsItemsSchema = v.strictObject({
  document: v.string(),
  /** Proposed by the machine and not read by a person yet. */
  draft: v.optional(v.boolean(), false),
  statements: v.array(StatementItemSchema),
});

export type StatementItem = v.InferOutput<typeof StatementItemSchema>;
