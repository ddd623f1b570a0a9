import type { Entity } from "./entity.ts";

/** A related entity, and the relation as a reader would say it of the hovered one. */
export type Related = { readonly entity: string; readonly relation: string };

/**
 * The entities whose statements also belong on an entity's card, one step away: what is named after
 * it, what it is named after, its parts, and who is at it. A part does not lead to its whole, nor a
 * person to the body they are at: what is said of Russia is not on record about Sochi.
 */
export function relatedEntities(entityId: string, entities: readonly Entity[]): Related[] {
  const found: Related[] = [];
  for (const { id, relations } of entities) {
    for (const { type, to } of relations) {
      if (to === entityId && id !== entityId) found.push({ entity: id, relation: type });
      else if (id === entityId && to !== entityId && type === "named after") {
        found.push({ entity: to, relation: "gave its name" });
      }
    }
  }
  return found;
}
