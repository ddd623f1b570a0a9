import type { CardStatement } from "./card.ts";
import type { CardMaterial } from "./cardMaterial.ts";
import { type Related, relatedEntities } from "./relatedEntities.ts";
import type { Statement } from "./statement.ts";
import { entitiesOf, voicesOf } from "./statementEntities.ts";

/** A statement that belongs on an entity's card, and why. */
export type Candidate = {
  readonly statement: Statement;
  readonly role: CardStatement["role"];
  /** The entity that the statement is by or about: the hovered one, or a related one. */
  readonly entity: string;
  readonly through: Related | undefined;
};

/** Statements by and about an entity, then those of the entities related to it, each once, in the material's order. */
export function candidatesOf({ entities, statements }: CardMaterial, entityId: string): Candidate[] {
  const related = new Map(relatedEntities(entityId, entities).map((one) => [one.entity, one]));
  return statements.flatMap((statement): Candidate[] => {
    const ids = entitiesOf(statement);
    const entity = ids.has(entityId) ? entityId : [...ids].find((id) => related.has(id));
    if (entity === undefined) return [];
    const role = voicesOf(statement).has(entity) ? "by" : "about";
    return [{ statement, role, entity, through: entity === entityId ? undefined : related.get(entity) }];
  });
}
