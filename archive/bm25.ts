/** A bag of words: how often each stem stands in a text. */
export type Bag = ReadonlyMap<string, number>;

/** Robertson's usual constants: how fast repetition stops counting, and how much length is held against a text. */
const K1 = 1.2;
const B = 0.75;

/** Counts stems. */
export function bagOf(stems: Iterable<string>): Bag {
  const bag = new Map<string, number>();
  for (const stem of stems) bag.set(stem, (bag.get(stem) ?? 0) + 1);
  return bag;
}

/**
 * Scores texts by the words of a query with BM25 (Robertson and Zaragoza, 2009), the frequencies being
 * those of the given texts; with Lucene's form of idf, which is never negative. A query word counts
 * once however often it stands in the query.
 */
export function bm25(bags: readonly Bag[]): (query: Iterable<string>) => number[] {
  const lengths = bags.map(lengthOf);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (bags.length || 1) || 1;
  return (query) => {
    const scores = bags.map(() => 0);
    for (const stem of new Set(query)) {
      const idf = inverseFrequency(bags.filter((bag) => bag.has(stem)).length, bags.length);
      bags.forEach((bag, i) => {
        const count = bag.get(stem) ?? 0;
        const length = (lengths[i] ?? 0) / average;
        scores[i] = (scores[i] ?? 0) + (idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
      });
    }
    return scores;
  };
}

/** How telling it is that something stands in a text, when `found` of `total` texts have it. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

function lengthOf(bag: Bag): number {
  let length = 0;
  for (const count of bag.values()) length += count;
  return length;
}
