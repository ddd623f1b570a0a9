import type { Context } from "../archive/card.ts";
import type { Mention } from "../spotting/mention.ts";
import { titleOf } from "./titleOf.ts";

/** Text around a mention that counts as its context, in UTF-16 units on either side: as on a page. */
const REACH = 600;

/**
 * What the card ranks by, for a mention in a plain text whose paragraphs stand in lines: its paragraph, the
 * first line as the title, and the text's other names, those of the paragraph first.
 */
export const contextOf = (text: string, mention: Mention, mentions: readonly Mention[]): Context => {
  const from = text.lastIndexOf("\n", mention.start - 1) + 1;
  const newline = text.indexOf("\n", mention.end);
  const to = newline < 0 ? text.length : newline;
  const near = mentions.filter(({ start, end }) => start >= from && end <= to);
  const entities = new Set([...near, ...mentions].flatMap((other) => other.entities));
  return {
    text: text.slice(Math.max(from, mention.start - REACH), Math.min(to, mention.end + REACH)),
    title: titleOf(text),
    entities: [...entities].filter((id) => !mention.entities.includes(id)),
    alias: mention.alias,
  };
};
