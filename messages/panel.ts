import * as v from "valibot";

/** The name of the connection by which a side panel follows what is looked at on a page. */
export const PANEL_PORT = "side panel";

const id = v.pipe(v.string(), v.maxLength(200));
/** A page's title and the text around a name, which ranking uses. */
const text = v.pipe(v.string(), v.maxLength(5_000));

/** What a page tells the side panel: a card was opened on these entities, named by these words, in this context. */
const LookedAtSchema = v.object({
  entities: v.array(id),
  words: text,
  context: v.object({ text, title: text, entities: v.array(id), alias: text }),
});

export type LookedAt = v.InferOutput<typeof LookedAtSchema>;

/** What a page told, or undefined for what makes no sense. */
export const readLookedAt = (message: unknown): LookedAt | undefined => {
  const parsed = v.safeParse(LookedAtSchema, message);
  return parsed.success ? parsed.output : undefined;
};
