import { expect, test } from "vitest";
import type { LabelledQuery } from "../../../bench/evaluate/gold.ts";
import { type Result, scoreQuery, scoreRanking } from "../../../bench/evaluate/scoreRanking.ts";

function relevant(start: number, end: number, grade: number) {
  return { source: "a.txt", start, end, text: "", grade };
}

function query(...labels: LabelledQuery["relevant"]): LabelledQuery {
  const own = {
    id: "1",
    kind: "typed",
    language: "en",
    query: "harbour",
    context: null,
    page: null,
  } as const;
  return { ...own, expect_none: labels.length === 0, relevant: labels };
}

function result(start: number, end: number): Result {
  return { source: "a.txt", start, end, text: `${start}` };
}

const best = result(0, 100);
const good = result(200, 300);
const junk = result(500, 600);
const harbour = query(relevant(0, 100, 2), relevant(200, 300, 1));

function score(results: Result[], of = harbour): number {
  return scoreQuery(of, results, [best, good, junk]).score;
}

test("the ideal order scores 1, as does what comes after the third", () => {
  expect(score([best, good, junk])).toBe(1);
  expect(score([best, good, junk, junk])).toBe(1);
});

test("gains are discounted by the logarithm of the place", () => {
  const ideal = 2 + 1 / Math.log2(3);
  expect(score([good, best])).toBeCloseTo((1 + 2 / Math.log2(3)) / ideal, 10);
  expect(score([junk, junk, best])).toBeCloseTo(2 / 2 / ideal, 10);
  expect(score([junk, junk, junk, best])).toBe(0);
  expect(score([])).toBe(0);
});

test("half of the shorter is enough, less is not, and another source never", () => {
  expect(score([result(50, 150), good])).toBe(1);
  expect(score([result(51, 151), good])).toBeLessThan(1);
  expect(score([result(20, 30), good])).toBe(1);
  expect(score([{ ...best, source: "b.txt" }])).toBe(0);
});

test("the same statement shown twice earns once", () => {
  const twice = score([result(0, 50), result(50, 100), junk]);
  expect(twice).toBeCloseTo(2 / (2 + 1 / Math.log2(3)), 10);
});

test("one result over two labelled statements earns the better grade, and says what was reachable", () => {
  const labels = query(relevant(0, 40, 1), relevant(50, 90, 2));
  const { score: got, reachable } = scoreQuery(labels, [best], [best, good]);
  expect(got).toBeCloseTo(2 / (2 + 1 / Math.log2(3)), 10);
  expect(reachable).toBe(got);
});

test("where nothing is on record, silence scores 1 and anything shown 0", () => {
  expect(score([], query())).toBe(1);
  expect(score([junk], query())).toBe(0);
});

test("the report is the mean over all queries, with the silent ones counted", () => {
  const scores = [scoreQuery(harbour, [best, good], []), scoreQuery(query(), [junk], [])];
  const report = scoreRanking(scores);
  expect(report.ndcg).toBe(0.5);
  expect(report.expectNone).toEqual({ silent: 0, of: 1 });
  expect(report.byKind).toEqual({ typed: 0.5 });
});
