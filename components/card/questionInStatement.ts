import type { NameInText, Statement } from "../../archive/statement.ts";
import type { CardQuestion } from "./cardHandle.ts";

/** The question that a name in a statement asks: the statement is its context, and the page's title still counts. */
export const questionInStatement = (
  { id, text, mentions, topics }: Pick<Statement, "id" | "text" | "mentions" | "topics">,
  { entities }: NameInText,
  words: string,
  title: string,
): CardQuestion => ({
  entities,
  words,
  context: {
    text,
    title,
    entities: [...mentions, ...topics].filter((id) => !entities.includes(id)),
    alias: words,
  },
  statement: id,
});
