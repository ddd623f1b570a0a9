import type { Statement } from "./statement.ts";

/** The entities that a statement is by or through: its speaker, who passed it on, and who speaks inside it. */
export const voicesOf = (statement: Statement): ReadonlySet<string> =>
  new Set([statement.speaker, ...statement.through, ...statement.attributions.map(({ speaker }) => speaker)]);

/** The entities that a statement is by, through or about: for these it may stand on a card. */
export const entitiesOf = (statement: Statement): ReadonlySet<string> =>
  new Set([...voicesOf(statement), ...statement.mentions, ...statement.topics]);
