import * as v from "valibot";
import { CardMaterialSchema } from "../archive/cardMaterial.ts";
import { SourcePassageSchema } from "../archive/sourcePassage.ts";
import { MAX_ENTITIES } from "./maxEntities.ts";

const id = v.pipe(v.string(), v.maxLength(200));

/** Everything a content script or an extension page may ask of the background. Chrome sends JSON: no Map, no undefined. */
export const RequestSchema = v.variant("type", [
  /** A name may stand on a page: the names' code in that frame. */
  v.object({ type: v.literal("names wanted") }),
  /** A name may stand in a frame of the page that is of its origin: On Record in all of them. */
  v.object({ type: v.literal("frames wanted") }),
  /** A page was read: who is named in those of its texts in which a name may stand. */
  v.object({
    type: v.literal("texts read"),
    title: v.string(),
    texts: v.pipe(v.array(v.string()), v.readonly()),
  }),
  /** A page was matched: what its cards need. */
  v.object({ type: v.literal("page matched"), entities: v.pipe(v.array(id), v.maxLength(MAX_ENTITIES)) }),
  /** A card may be wanted soon: the card's code in that frame. */
  v.object({ type: v.literal("card wanted") }),
  /** Open the reader at a statement, in a new tab. */
  v.object({ type: v.literal("open reader"), document: id, statement: v.pipe(v.string(), v.maxLength(200)) }),
  /** Open the page of an entity, in a new tab. */
  v.object({ type: v.literal("open entity"), entity: id }),
  /** A block of a document with its neighbours and the document's record: a statement in context, and its reference. */
  v.object({
    type: v.literal("source passage"),
    document: id,
    block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** The card's code has come into a page: said for side panels that wait for it. */
  v.object({ type: v.literal("card ready") }),
  /** Open the browser's side panel beside the page. */
  v.object({ type: v.literal("open panel") }),
  /** Open the archive's search with these words, in a new tab. */
  v.object({ type: v.literal("open search"), query: v.pipe(v.string(), v.maxLength(200)) }),
]);

/** Everything the popup, the side panel and the background may ask of a page's content script. */
export const PageRequestSchema = v.variant("type", [
  v.object({ type: v.literal("next name") }),
  v.object({ type: v.literal("previous name") }),
  /** Open the card of the focused name. */
  v.object({ type: v.literal("open card") }),
  /** Open the card of a name within the selection. */
  v.object({ type: v.literal("look up selection") }),
  v.object({ type: v.literal("names on this page") }),
  v.object({ type: v.literal("show mention"), entity: id }),
]);

export const NamesOnPageSchema = v.object({
  /** Whether names are spotted here, and why or why not, as a key of the interface's messages. */
  state: v.picklist(["on", "reading", "not prose", "switched off", "nothing found", "never rests"]),
  names: v.array(v.object({ entity: id, count: v.number() })),
  /** The site as it is switched; and whether names would be spotted on this page if that is left to On Record. */
  site: v.string(),
  isByItself: v.boolean(),
});

/** An error as data: what went wrong and what to do, in plain words. */
export const FailureSchema = v.object({ ok: v.literal(false), error: v.string() });

export const PageMatchedReplySchema = v.variant("ok", [
  v.object({ ok: v.literal(true), material: CardMaterialSchema }),
  FailureSchema,
]);

export const SourcePassageReplySchema = v.variant("ok", [
  v.object({ ok: v.literal(true), passage: SourcePassageSchema }),
  FailureSchema,
]);

export type Request = v.InferOutput<typeof RequestSchema>;
export type PageRequest = v.InferOutput<typeof PageRequestSchema>;
export type NamesOnPage = v.InferOutput<typeof NamesOnPageSchema>;
export type PageMatchedReply = v.InferOutput<typeof PageMatchedReplySchema>;
export type SourcePassageReply = v.InferOutput<typeof SourcePassageReplySchema>;
