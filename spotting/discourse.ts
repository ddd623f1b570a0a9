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

/** The namings that bear on bare names of one kind, in the order of the page, and which was the most frequent by each. */
type Bearing = { readonly namings: readonly Naming[]; readonly most: readonly Naming[] };

function bearingOn(name: BareName, namings: readonly Naming[]): Bearing {
  const bearing = namings.filter((naming) => bearsOn(naming, name));
  const times = new Map<string, number>();
  const most: Naming[] = [];
  let [best, bestTimes] = [bearing[0], 0];
  for (const naming of bearing) {
    const key = naming.entities.join();
    const now = (times.get(key) ?? 0) + 1;
    times.set(key, now);
    // Of two that stood equally often, the later.
    if (now >= bestTimes) [best, bestTimes] = [naming, now];
    most.push(best ?? naming);
  }
  return { namings: bearing, most };
}

/**
 * Who a bare surname is: the bearer whose full name stood last, ours or not; farther from it, the one whose full name
 * stood most often; in a headline above all full names, the one who comes first below; else all of ours that bear it,
 * in the gazetteer's order. Where two of ours could be meant, both. Empty: somebody else.
 * @param namings in the order of the page.
 * @returns who a bare name is; asked once for each of a page's, so that names alike share the work.
 */
export function whoIsMeant(namings: readonly Naming[]): (name: BareName) => readonly number[] {
  const known = new Map<string, Bearing>();
  return (name) => {
    const key = `${name.surname}\n${name.entities.join()}\n${name.womanOrGenitive}`;
    const bearing = known.get(key) ?? bearingOn(name, namings);
    known.set(key, bearing);
    const before = countBefore(bearing.namings, name);
    const [last, most] = [bearing.namings[before - 1], bearing.most[before - 1]];
    if (last === undefined || most === undefined)
      return (name.heading ? bearing.namings[0]?.entities : undefined) ?? name.entities;
    const deciding = name.block - last.block <= NEAR_BLOCKS ? last : most;
    const rival = deciding === last ? most : last;
    return deciding.entities.length === 0 || rival.entities.length === 0 || rival === deciding
      ? deciding.entities
      : [...new Set([...deciding.entities, ...rival.entities])];
  };
}

/** How many of the namings stand before a name; by bisection. */
function countBefore(namings: readonly Naming[], name: BareName): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const naming = namings[middle];
    if (naming !== undefined && isBefore(naming, name)) low = middle + 1;
    else high = middle;
  }
  return low;
}
