import type { CardStatement } from "./card.ts";
import type { CardMaterial } from "./cardMaterial.ts";
import { type Related, relatedEntities } from "./relatedEntities.ts";
import type { Statement } from "./statement.ts";

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
  const ways: { entity: string; through: Related | undefined }[] = [
    { entity: entityId, through: undefined },
    ...relatedEntities(entityId, entities).map((through) => ({ entity: through.entity, through })),
  ];
  const found: Candidate[] = [];
  for (const statement of statements) {
    const way = ways.find(({ entity }) => isBy(statement, entity) || isAbout(statement, entity));
    if (way) found.push({ statement, role: isBy(statement, way.entity) ? "by" : "about", ...way });
  }
  return found;
}

/** Whether the entity says all of it, a part of it, or passes on another's words. */
function isBy({ speaker, through, attributions }: Statement, entity: string): boolean {
  return (
    speaker === entity || through.includes(entity) || attributions.some((part) => part.speaker === entity)
  );
}

function isAbout({ mentions, topics }: Statement, entity: string): boolean {
  return mentions.includes(entity) || topics.includes(entity);
}
