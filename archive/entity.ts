import * as v from "valibot";

/** What an entity is. `other` holds formats, orders, studies, and speakers who are no body of their own ("Russian media"). */
export const entityKinds = [
  "person",
  "place",
  "organisation",
  "agreement",
  "infrastructure",
  "event",
  "other",
] as const;

export const relationTypes = ["named after", "part of", "at"] as const;

const RoleSchema = v.object({
  /** The words of the source, an exact slice of the block. */
  text: v.string(),
  document: v.string(),
  /** Index of the block in the document, from 0. */
  block: v.number(),
});

const RelationSchema = v.object({ type: v.picklist(relationTypes), to: v.string() });

export const EntitySchema = v.object({
  /** `kind:slug`, as in corpus/gazetteer. */
  id: v.string(),
  kind: v.picklist(entityKinds),
  name: v.string(),
  /** Our own short gloss, for lists; what a source says of the role stands in `roles`. */
  description: v.string(),
  roles: v.array(RoleSchema),
  relations: v.array(RelationSchema),
  /** Every written form, without inflected ones, for search in any script. */
  aliases: v.array(v.string()),
});

export type EntityKind = (typeof entityKinds)[number];
export type Entity = v.InferOutput<typeof EntitySchema>;
