import type { Statement } from "../../archive/statement.ts";

export type Neighbours = {
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
};

/**
 * The nearest statements before and after one, in reading order, among those that count.
 *
 * @param id of the statement in the middle, which itself need not count; of an unknown one there are no neighbours
 */
export const neighboursOf = (
  statements: readonly Statement[],
  id: string,
  counts: (statement: Statement) => boolean,
): Neighbours => {
  const at = statements.findIndex((statement) => statement.id === id);
  if (at < 0) return { previous: undefined, next: undefined };
  return {
    previous: statements.slice(0, at).findLast(counts),
    next: statements.slice(at + 1).find(counts),
  };
};
