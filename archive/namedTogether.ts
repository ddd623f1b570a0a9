import type { OnRecord } from "./entityRecord.ts";
import type { Statement } from "./statement.ts";

/** An entity, and in how many statements it is named. */
export type Named = { readonly entity: string; readonly count: number };

const namedIn = ({ mentions, topics }: Statement): ReadonlySet<string> => new Set([...mentions, ...topics]);

const tally = (statements: readonly Statement[], without: string): readonly Named[] => {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const entity of namedIn(statement)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  counts.delete(without);
  return [...counts]
    .map(([entity, count]) => ({ entity, count }))
    .toSorted((a, b) => b.count - a.count || (a.entity < b.entity ? -1 : 1));
};

/** Who and what is spoken of in the same statements as an entity, whoever says them, the most frequent first. */
export const namedTogether = (record: readonly OnRecord[], entityId: string): readonly Named[] =>
  tally(
    record.map(({ statement }) => statement).filter((statement) => namedIn(statement).has(entityId)),
    entityId,
  );

/** Whom and what an entity speaks of in its own statements, the most frequent first. */
export const spokenOfBy = (record: readonly OnRecord[], entityId: string): readonly Named[] =>
  tally(
    record.map(({ statement }) => statement).filter(({ speaker }) => speaker === entityId),
    entityId,
  );
