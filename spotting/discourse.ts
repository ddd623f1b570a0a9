/** Something on the page that says who a bare surname is from there on. */
export type Naming = {
  readonly block: number;
  readonly at: number;
  /** Entities named in full; empty for somebody who is not ours. */
  readonly entities: readonly number[];
  /** Whose bare surnames the naming bears on. */
  readonly surname: string;
  readonly among: readonly number[];
  /** Only a woman's (or a man's) form is hers (his). */
  readonly forms: "all" | "woman or genitive";
};

export type BareName = {
  readonly block: number;
  readonly at: number;
  readonly surname: string;
  readonly entities: readonly number[];
  readonly womanOrGenitive: boolean;
  readonly heading: boolean;
};

function bearsOn(naming: Naming, name: BareName): boolean {
  if (naming.forms === "woman or genitive" && !name.womanOrGenitive) return false;
  return naming.surname === name.surname || naming.among.some((entity) => name.entities.includes(entity));
}

const isBefore = (naming: Naming, name: BareName) =>
  naming.block < name.block || (naming.block === name.block && naming.at < name.at);

/** The last full name holds for its own paragraph and the next; farther off, the one most often named. */
const NEAR_BLOCKS = 1;

/**
 * Who a bare surname is: the bearer whose full name stood last, ours or not; farther from it, the one whose full name
 * stood most often; in a headline above all full names, the one who comes first below; else all of ours that bear it,
 * in the gazetteer's order. Where two of ours could be meant, both. Empty: somebody else.
 * @param namings in the order of the page.
 */
export function whoIsMeant(name: BareName, namings: readonly Naming[]): readonly number[] {
  const bearing = namings.filter((naming) => bearsOn(naming, name));
  const before = bearing.filter((naming) => isBefore(naming, name));
  const last = before.at(-1);
  if (last === undefined) return (name.heading ? bearing[0]?.entities : undefined) ?? name.entities;
  const times = (one: Naming) =>
    before.filter((other) => other.entities.join() === one.entities.join()).length;
  const most = before.reduceRight((best, one) => (times(one) > times(best) ? one : best), last);
  const deciding = name.block - last.block <= NEAR_BLOCKS ? last : most;
  const rival = deciding === last ? most : last;
  return deciding.entities.length === 0 || rival.entities.length === 0 || rival === deciding
    ? deciding.entities
    : [...new Set([...deciding.entities, ...rival.entities])];
}
