import * as v from "valibot";
import { entityKinds, relationTypes } from "../archive/entity.ts";
import { type Language, languages } from "../spotting/gazetteerEntry.ts";

const filled = v.pipe(
  v.string(),
  v.nonEmpty("this is empty; fill it in or remove it"),
  v.check((text) => text === text.trim(), "white space around the text; remove it"),
);

const MarkedAliasSchema = v.strictObject({
  text: filled,
  short: v.optional(v.boolean(), false),
  exact: v.optional(v.boolean(), false),
  indeclinable: v.optional(v.boolean(), false),
});

const PlainAliasSchema = v.pipe(
  filled,
  v.transform((text) => ({ text, short: false, exact: false, indeclinable: false })),
);

/** A lazy choice, as a union would report an unknown key of a marked alias as "neither of the two". */
const AliasSchema = v.lazy((input) => (typeof input === "string" ? PlainAliasSchema : MarkedAliasSchema));

const aliasList = v.optional(v.array(AliasSchema), []);

// `fromEntries` forgets the keys' type; they are exactly the languages.
const aliasesByLanguage = Object.fromEntries(languages.map((language) => [language, aliasList])) as Record<
  Language,
  typeof aliasList
>;

const words = v.optional(v.array(filled), []);

const ID = new RegExp(`^(?:${entityKinds.join("|")}):[a-z0-9-]+$`);

const GazetteerItemSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(
      ID,
      `an id is a kind (${entityKinds.join(", ")}), a colon, and lower-case letters, digits and hyphens`,
    ),
  ),
  name: filled,
  description: v.string(),
  gender: v.optional(v.picklist(["f", "m"])),
  spotted: v.optional(v.boolean(), true),
  roles: v.optional(v.array(v.strictObject({ text: filled, document: v.string() })), []),
  relations: v.optional(v.array(v.strictObject({ type: v.picklist(relationTypes), to: v.string() })), []),
  aliases: v.optional(v.strictObject(aliasesByLanguage), {}),
  rules: v.optional(
    v.strictObject({
      "not-after": words,
      "not-before": words,
      "not-in": words,
      near: words,
      "not-near": words,
    }),
    {},
  ),
});

/** A file of `corpus/gazetteer`: a list of entities. Unknown keys are refused. */
export const GazetteerFileSchema = v.array(GazetteerItemSchema);

export type GazetteerItem = v.InferOutput<typeof GazetteerItemSchema>;
