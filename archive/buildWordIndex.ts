import { type SearchField, searchFields, type WordIndexData } from "./wordIndex.ts";

/** A statement with its tokens by field. */
export type IndexedStatement = {
  readonly id: string;
  readonly paragraph: string;
  readonly tokens: Readonly<Record<SearchField, readonly string[]>>;
};

const countsOf = (tokens: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};

/** An index of statements, for `openWordIndex`. The same statements in the same order give the same rows. */
export const buildWordIndex = (statements: readonly IndexedStatement[]): WordIndexData => {
  const paragraphs = [...new Set(statements.map(({ paragraph }) => paragraph))];
  const lengths: number[] = [];
  const averages: number[] = searchFields.map(() => 0);
  const byToken = new Map<string, Map<number, number[]>>();
  statements.forEach(({ tokens }, statement) => {
    searchFields.forEach((name, field) => {
      const counts = countsOf(tokens[name]);
      lengths.push(counts.size);
      averages[field] = ((averages[field] ?? 0) * statement + counts.size) / (statement + 1);
      for (const [token, times] of counts) {
        const fields = byToken.get(token) ?? new Map<number, number[]>();
        byToken.set(token, fields.set(field, [...(fields.get(field) ?? []), statement, times]));
      }
    });
  });
  const sorted = [...byToken].sort(([a], [b]) => (a < b ? -1 : 1));
  const postings: number[] = [];
  const starts = [0];
  for (const [, fields] of sorted) {
    for (const [field, row] of fields) postings.push(field, row.length / 2, ...row);
    starts.push(postings.length);
  }
  return {
    statements: statements.map(({ id }) => id),
    paragraphs: statements.map(({ paragraph }) => paragraphs.indexOf(paragraph)),
    lengths,
    averages,
    tokens: sorted.map(([token]) => token),
    starts,
    postings,
  };
};
