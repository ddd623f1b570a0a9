import * as v from "valibot";

/** How something is known: it stands in the text, on a public page, was worked out, or is not known. */
export const bases = ["stated", "page", "inferred", "unknown"] as const;
export type Basis = (typeof bases)[number];

/** A day or a range of days, ISO 8601 (`2023-09-13`), with how it is known. `from === to` for one day; both empty when unknown. */
export const DatedSchema = v.object({
  from: v.string(),
  to: v.string(),
  basis: v.picklist(bases),
  /** Why it was inferred; empty when stated. */
  reason: v.string(),
});
export type Dated = v.InferOutput<typeof DatedSchema>;
