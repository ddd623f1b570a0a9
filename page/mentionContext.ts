import type { PageNames, PlacedMention } from "./pageNames.ts";

/** What of the page a card's ranking may use; the shape of `Context` in archive/card.ts. */
export type MentionContext = {
  readonly text: string;
  readonly title: string;
  readonly entities: readonly string[];
  readonly alias: string;
};

/** Text around a mention that counts as its context, in UTF-16 units on either side: some sentences, not a whole page. */
const REACH = 600;

/** The text around a mention (its paragraph), the page's title, and the page's other names, the nearest first. */
export const mentionContext = (
  { passage, mention }: PlacedMention,
  names: Pick<PageNames, "of" | "all">,
  title: string,
): MentionContext => {
  const near = names.of(passage.container);
  const entities = [...near, ...names.all()].flatMap((placed) => placed.mention.entities);
  return {
    text: passage.text.slice(Math.max(0, mention.start - REACH), mention.end + REACH),
    title,
    entities: [...new Set(entities)].filter((id) => !mention.entities.includes(id)),
    alias: mention.alias,
  };
};
