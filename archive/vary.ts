/** One thing to be ordered, and the groups (speaker, source) that it should not fill alone, with what each repetition costs. */
export type Voiced = {
  readonly score: number;
  readonly groups: readonly { readonly name: string; readonly cost: number }[];
};

/**
 * Orders by score, less a cost for every thing of the same group already taken: the greedy choice of
 * maximal marginal relevance (Carbonell and Goldstein, 1998), likeness being the same speaker or source.
 * The scores that come back are less these costs, and never rise. Ties keep the given order. Takes n² steps.
 */
export function vary<T extends Voiced>(things: readonly T[]): T[] {
  const left = [...things];
  const taken = new Map<string, number>();
  const order: T[] = [];
  const worth = ({ score, groups }: T) =>
    groups.reduce((rest, { name, cost }) => rest - cost * (taken.get(name) ?? 0), score);
  while (left.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    left.forEach((thing, i) => {
      const value = worth(thing);
      if (value > most) [best, most] = [i, value];
    });
    for (const thing of left.splice(best, 1)) {
      order.push({ ...thing, score: most });
      for (const { name } of thing.groups) taken.set(name, (taken.get(name) ?? 0) + 1);
    }
  }
  return order;
}
