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
  /** Named beside somebody else ("his father, Heydar Aliyev"): who the page is about stays who it was. */
  readonly passing: boolean;
};

export type BareName = {
  readonly block: number;
  readonly at: number;
  readonly surname: string;
  readonly entities: readonly number[];
  readonly womanOrGenitive: boolean;
  readonly heading: boolean;
  /** "The elder Aliyev": the one who was named in passing. */
  readonly elder: boolean;
  /** "President Aliyev". */
  readonly office: boolean;
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
 * likeliest first. A bearer named in passing may be meant in that paragraph only. Where two of ours could be meant,
 * both. Empty: somebody else.
 * @param namings in the order of the page.
 * @returns who a bare name is; asked once for each of a page's, so that names alike share the work.
 */
export function whoIsMeant(namings: readonly Naming[]): (name: BareName) => readonly number[] {
  const lasting = namings.filter(({ passing }) => !passing);
  const inPassing = namings.filter(({ passing }) => passing);
  const known = new Map<string, Bearing>();
  const knownPassing = new Map<string, Bearing>();
  return (name) => {
    const key = `${name.surname}\n${name.entities.join()}\n${name.womanOrGenitive}`;
    const bearing = known.get(key) ?? bearingOn(name, lasting);
    const passing = knownPassing.get(key) ?? bearingOn(name, inPassing);
    known.set(key, bearing);
    knownPassing.set(key, passing);
    const meant = lastingly(name, bearing);
    const aside = passing.namings[countBefore(passing.namings, name) - 1];
    if (aside === undefined || aside.block !== name.block) return meant;
    if (name.elder) return aside.entities;
    return meant.length === 0 ? meant : [...new Set([...meant, ...aside.entities])];
  };

  function lastingly(name: BareName, bearing: Bearing): readonly number[] {
    const before = countBefore(bearing.namings, name);
    const [last, most] = [bearing.namings[before - 1], bearing.most[before - 1]];
    if (last === undefined || most === undefined) return aboveAll(name, bearing.namings);
    const deciding = name.block - last.block <= NEAR_BLOCKS ? last : most;
    const rival = deciding === last ? most : last;
    return deciding.entities.length === 0 || rival.entities.length === 0 || rival === deciding
      ? deciding.entities
      : [...new Set([...deciding.entities, ...rival.entities])];
  }
}

/**
 * Who a bare surname above all full names is: in a headline the first named below; somebody else where the page names
 * only others in full, from the next paragraph on, and gives no office; else all of ours.
 */
function aboveAll(name: BareName, below: readonly Naming[]): readonly number[] {
  const [first] = below;
  if (first === undefined) return name.entities;
  if (name.heading) return first.entities;
  const isAnother =
    !name.office &&
    first.block - name.block <= NEAR_BLOCKS &&
    below.every(({ entities }) => entities.length === 0);
  return isAnother ? [] : name.entities;
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
