import type { LabelledQuery } from "./gold.ts";
import { overlap, type Span } from "./span.ts";

/** A statement as a result, where it lies in the raw source text. */
export type Result = Span & { readonly source: string; readonly text: string };

export type QueryScore = {
  readonly query: LabelledQuery;
  /** nDCG@3; for `expect_none` 1 when nothing is shown, else 0. */
  readonly score: number;
  /** The most that any order of the archive's statements could reach. */
  readonly reachable: number;
  readonly shown: readonly { readonly text: string; readonly grade: number }[];
};

export type RankingReport = {
  readonly ndcg: number;
  readonly reachable: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byLanguage: Readonly<Record<string, number>>;
  readonly expectNone: { readonly silent: number; readonly of: number };
  readonly queries: readonly QueryScore[];
};

/** Only what a reader sees without scrolling counts. */
const DEPTH = 3;
/** A result counts when it overlaps a labelled statement by this share of the shorter. */
const SHARE = 0.5;

/**
 * nDCG@3 (Järvelin and Kekäläinen, 2002) with the grades as gains and log2 discounts. A result earns the best
 * grade of the labelled statements it overlaps that no result above it has taken, and takes them all: a
 * statement shown twice earns once. The ideal order is that of the labels.
 */
export function gradeResults(query: LabelledQuery, results: readonly Result[]): number[] {
  const taken = new Set<unknown>();
  return results.map((result) => {
    const fitting = query.relevant.filter((label) => matches(result, label) && !taken.has(label));
    for (const label of fitting) taken.add(label);
    return Math.max(0, ...fitting.map(({ grade }) => grade));
  });
}

/** Scores one query's results; `all` are the statements there were to choose from. */
export function scoreQuery(
  query: LabelledQuery,
  results: readonly Result[],
  all: readonly Result[],
): QueryScore {
  const grades = gradeResults(query, results.slice(0, DEPTH));
  const shown = results.slice(0, DEPTH).map(({ text }, i) => ({ text, grade: grades[i] ?? 0 }));
  if (query.expect_none) return { query, score: results.length === 0 ? 1 : 0, reachable: 1, shown };
  const ideal = gain(query.relevant.map(({ grade }) => grade).toSorted((a, b) => b - a));
  return { query, score: gain(grades) / ideal, reachable: gain(bestGrades(query, all)) / ideal, shown };
}

/** Means over all queries, and over those of a kind and language. */
export function scoreRanking(scores: readonly QueryScore[]): RankingReport {
  const none = scores.filter(({ query }) => query.expect_none);
  const group = (key: (query: LabelledQuery) => string) =>
    Object.fromEntries(
      [...new Set(scores.map(({ query }) => key(query)))].map((name) => [
        name,
        mean(scores.filter(({ query }) => key(query) === name).map(({ score }) => score)),
      ]),
    );
  return {
    ndcg: mean(scores.map(({ score }) => score)),
    reachable: mean(scores.map(({ reachable }) => reachable)),
    byKind: group(({ kind }) => kind),
    byLanguage: group(({ language }) => language),
    expectNone: { silent: none.filter(({ score }) => score === 1).length, of: none.length },
    queries: scores,
  };
}

/** The grades of the best order of all statements, chosen greedily. */
function bestGrades(query: LabelledQuery, all: readonly Result[]): number[] {
  const chosen: Result[] = [];
  const left = all.filter((result) => query.relevant.some((label) => matches(result, label)));
  while (left.length > 0 && chosen.length < DEPTH) {
    const worth = left.map((result) => gradeResults(query, [...chosen, result]).at(-1) ?? 0);
    chosen.push(...left.splice(worth.indexOf(Math.max(...worth)), 1));
  }
  return gradeResults(query, chosen);
}

function matches(result: Result, label: LabelledQuery["relevant"][number]): boolean {
  const shorter = Math.min(result.end - result.start, label.end - label.start);
  return result.source === label.source && overlap(result, label) >= SHARE * shorter;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
