/** One thing to be ordered, and the groups (speaker, source) that it should not fill alone, with what each repetition costs. */
export type Voiced = {
  readonly score: number;
  readonly groups: readonly { readonly name: string; readonly cost: number }[];
};

/** Only so many are chosen one by one; who reads on past them finds the rest by what they are worth then. */
const CHOSEN_ONE_BY_ONE = 30;

/**
 * Orders by score, less a cost for every thing of the same group already taken: the greedy choice of
 * maximal marginal relevance (Carbonell and Goldstein, 1998), likeness being the same speaker or source.
 * The scores that come back are less these costs, and never rise. Ties keep the given order.
 */
export function vary<T extends Voiced>(things: readonly T[]): T[] {
  const taken = new Map<string, number>();
  const isTaken = things.map(() => false);
  const order: T[] = [];
  const priceOf = ({ score, groups }: T): number => {
    let price = score;
    for (const { name, cost } of groups) price -= cost * (taken.get(name) ?? 0);
    return price;
  };
  while (order.length < Math.min(things.length, CHOSEN_ONE_BY_ONE)) {
    let best: T | undefined;
    let place = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (const [i, thing] of things.entries()) {
      if (isTaken[i]) continue;
      const price = priceOf(thing);
      if (best !== undefined && !(price > highest)) continue;
      best = thing;
      place = i;
      highest = price;
    }
    if (best === undefined) break;
    isTaken[place] = true;
    order.push({ ...best, score: highest });
    for (const { name } of best.groups) taken.set(name, (taken.get(name) ?? 0) + 1);
  }
  const left = things.filter((_, i) => !isTaken[i]).map((thing) => ({ ...thing, score: priceOf(thing) }));
  return [...order, ...left.sort((a, b) => b.score - a.score)];
}
