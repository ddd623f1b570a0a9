import * as v from "valibot";
import { DatedSchema } from "./date.ts";

/** How the words stand in the source: in quotation marks or an interviewee's answer; reported; both; the writer's own. */
export const quotations = ["direct", "indirect", "mixed", "author"] as const;
export type Quotation = (typeof quotations)[number];

/** One speaker's words inside a statement: an exact slice of the block, in UTF-16 units. */
export const AttributionSchema = v.object({
  start: v.number(),
  end: v.number(),
  speaker: v.string(),
  quotation: v.picklist(quotations),
  /** The words that say so ("said", "According to"); empty where no words do (an answer of an interview). */
  cue: v.string(),
  /** When it was said, where that is known and is not when the statement around it was. */
  date: v.optional(DatedSchema),
});

const NameInTextSchema = v.object({ start: v.number(), end: v.number(), entities: v.array(v.string()) });

export const StatementSchema = v.object({
  /** `document/number`, stable: `jamnews-view-from-baku/12`. */
  id: v.string(),
  document: v.string(),
  /** Index of the block. */
  block: v.number(),
  /** Whole consecutive sentences of one block: `block.text.slice(start, end) === text`. */
  start: v.number(),
  end: v.number(),
  text: v.string(),
  /** Who said it, as an entity: whom the card names first. */
  speaker: v.string(),
  quotation: v.picklist(quotations),
  cue: v.string(),
  /** Through whom the words come, nearest first, without the document itself: Namazov reporting what Baku declares. */
  through: v.array(v.string()),
  /** Narrower attributions inside: the exact slices said by the speaker and by others. Never the whole statement again. */
  attributions: v.array(AttributionSchema),
  /** Slices of the block that nobody said (a hypothetical quotation), in UTF-16 units. */
  hypothetical: v.array(v.object({ start: v.number(), end: v.number() })),
  /** When it was said where the source tells, else the document's date. */
  date: DatedSchema,
  /** Index of the heading block it stands under, or -1. */
  heading: v.number(),
  /** Index of the question block it answers, or -1. */
  question: v.number(),
  /** Entities named in the text. */
  mentions: v.array(v.string()),
  /** Where they are named: slices of `text` in order, not overlapping, each with whom it may name, likeliest first. */
  names: v.optional(v.array(NameInTextSchema)),
  /** Entities it is about without naming them: from the heading, or resolved by the reviewer. */
  topics: v.array(v.string()),
});

export type Attribution = v.InferOutput<typeof AttributionSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type NameInText = v.InferOutput<typeof NameInTextSchema>;
