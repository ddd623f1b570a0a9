import type { Entity, EntityKind } from "../../archive/entity.ts";
import { entityKinds } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { entitiesOf } from "../../archive/statementEntities.ts";

export type KindOfNames = {
  readonly kind: EntityKind;
  /** By name, each with how many statements are by or about it. */
  readonly names: readonly { readonly entity: Entity; readonly count: number }[];
};

/** Every entity that anything is on record by or about, by kind and name. */
export const namesOnRecord = (
  statements: readonly Statement[],
  entities: ReadonlyMap<string, Entity>,
): readonly KindOfNames[] => {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const id of entitiesOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const known = [...counts]
    .flatMap(([id, count]) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [{ entity, count }];
    })
    .toSorted((a, b) => a.entity.name.localeCompare(b.entity.name));
  return entityKinds
    .map((kind) => ({ kind, names: known.filter(({ entity }) => entity.kind === kind) }))
    .filter(({ names }) => names.length > 0);
};
