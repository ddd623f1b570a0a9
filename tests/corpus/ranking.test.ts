import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { evaluateRanking } from "../../bench/evaluate/evaluateRanking.ts";
import { readGold } from "../../bench/evaluate/gold.ts";
import { type Corpus, openCorpus } from "../../bench/evaluate/openCorpus.ts";
import type { RankingReport } from "../../bench/evaluate/scoreRanking.ts";

/** Queries of our own writing, over the bundled archive; what they should find is labelled in the sources. */
const { queries } = readGold(join(import.meta.dirname, "ranking"));

/** What the project promises of its ranking, in BUDGETS. */
const LEAST_NDCG = 0.85;

/** Compiling the corpus takes a second or two, and ten times that on a busy machine. */
const COMPILE_MS = 60_000;

let corpus: Corpus;
let report: RankingReport;
beforeAll(async () => {
  corpus = await openCorpus(resolve(import.meta.dirname, "..", ".."));
  report = await evaluateRanking(corpus, [], queries);
}, COMPILE_MS);

async function found(query: string): Promise<string[]> {
  return (await corpus.archive.search(query, 5)).map(({ statement }) => statement.text);
}

test("every labelled answer is a statement of the archive", () => {
  expect(report.queries.filter(({ reachable }) => reachable < 0.999).map(({ query }) => query.id)).toEqual(
    [],
  );
});

test("cards and searches show the labelled answers first", () => {
  expect(report.ndcg).toBeGreaterThanOrEqual(LEAST_NDCG);
  for (const [kind, ndcg] of Object.entries(report.byKind))
    expect(ndcg, kind).toBeGreaterThanOrEqual(LEAST_NDCG);
});

test("nothing is shown where nothing is on record", () => {
  const loud = report.queries.filter(({ query, score }) => query.expect_none && score < 1);
  expect(loud.map(({ query, shown }) => [query.query, shown])).toEqual([]);
});

test("the same name in another script finds the same statements first", async () => {
  const first = await found("Gabala radar");
  for (const query of ["Габалинская РЛС", "Qəbələ RLS"]) expect((await found(query))[0]).toBe(first[0]);
});

test("an unfinished and a mistyped name find what the name finds", async () => {
  const all = await found("Zakharova");
  expect((await found("Zakharo")).slice(0, 3)).toEqual(all.slice(0, 3));
  expect((await found("Zakarova"))[0]).toBe(all[0]);
});

test("a speaker's own words come before words about the speaker", async () => {
  const results = await corpus.archive.search("Захарова", 6);
  const own = results.map(({ statement: { speaker, attributions } }) =>
    [speaker, ...attributions.map((part) => part.speaker)].includes("person:zakharova"),
  );
  expect(own).toEqual([true, true, true, false, false, false]);
});

test("what a search marks is in the statement and is more than nothing", async () => {
  for (const { statement, marks } of await corpus.archive.search(
    "withdrawal of peacekeepers from Karabakh",
    5,
  )) {
    expect(marks.length).toBeGreaterThan(0);
    for (const { start, end } of marks) expect(statement.text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/);
  }
});
