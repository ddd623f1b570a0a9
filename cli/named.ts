import type { Entity } from "../archive/entity.ts";

/** How the command names an entity: the id, and the name for people. */
export const named = (
  entities: ReadonlyMap<string, Entity>,
  id: string,
): { readonly id: string; readonly name: string } => ({ id, name: entities.get(id)?.name ?? id });
