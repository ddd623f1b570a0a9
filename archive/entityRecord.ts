import type { Dated } from "./date.ts";
import { inOrder } from "./inOrder.ts";
import type { Attribution, Statement } from "./statement.ts";
import { entitiesOf, voicesOf } from "./statementEntities.ts";

/** A statement that is on record by or about an entity, and when. */
export type OnRecord = {
  readonly statement: Statement;
  /** Said by the entity, or about it. */
  readonly role: "by" | "about";
  /** Whose words they are: of words inside a statement, who says these. */
  readonly speaker: string;
  /** The entity's words inside somebody else's statement, where that is how it speaks. */
  readonly inside: Attribution | undefined;
  /** When it was said: of words inside a statement their own date, where that is known. */
  readonly date: Dated;
};

/** What the source has of an entity's words in somebody else's statement: the longest part where there are several. */
const insideOf = (statement: Statement, entityId: string): Attribution | undefined =>
  statement.speaker === entityId
    ? undefined
    : statement.attributions
        .filter(({ speaker }) => speaker === entityId)
        .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];

/** Undated ones come last. */
const dayOf = ({ date }: OnRecord): string => date.from || "9999";

/**
 * Everything on record by and about an entity, each statement once, in the order in which it was said;
 * what was said at one time stays in the given order, and what is undated comes last.
 */
export const entityRecord = (statements: readonly Statement[], entityId: string): readonly OnRecord[] =>
  statements
    .filter((statement) => entitiesOf(statement).has(entityId))
    .map((statement): OnRecord => {
      const inside = insideOf(statement, entityId);
      const role = voicesOf(statement).has(entityId) ? "by" : "about";
      const speaker = inside?.speaker ?? statement.speaker;
      return { statement, role, speaker, inside, date: inside?.date ?? statement.date };
    })
    .toSorted((a, b) => inOrder(dayOf(a), dayOf(b)));
