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
  const left = [...things];
  const taken = new Map<string, number>();
  const order: T[] = [];
  const priced = (thing: T): T => {
    let score = thing.score;
    for (const { name, cost } of thing.groups) score -= cost * (taken.get(name) ?? 0);
    return { ...thing, score };
  };
  while (left.length > 0 && order.length < CHOSEN_ONE_BY_ONE) {
    const prices = left.map(priced);
    const best = prices.reduce((most, { score }, i) => (score > (prices[most]?.score ?? 0) ? i : most), 0);
    left.splice(best, 1);
    for (const thing of prices.slice(best, best + 1)) {
      order.push(thing);
      for (const { name } of thing.groups) taken.set(name, (taken.get(name) ?? 0) + 1);
    }
  }
  return [...order, ...left.map(priced).sort((a, b) => b.score - a.score)];
}
