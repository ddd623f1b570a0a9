import { median } from "../statistics.ts";
import type { DraftReport } from "./evaluateDraft.ts";
import type { Cost } from "./measureCost.ts";
import type { AttributionReport, AttributionScore } from "./scoreAttribution.ts";
import type { RankingReport } from "./scoreRanking.ts";
import type { SpottingReport, SpottingScore } from "./scoreSpotting.ts";
import { digits, table } from "./table.ts";

export type Report = {
  readonly spotting: SpottingReport;
  readonly reviewed: AttributionReport;
  /** Absent where the raw source texts are not at hand. */
  readonly automatic: AttributionReport | undefined;
  /** Absent likewise. */
  readonly draft: DraftReport | undefined;
  /** Measured only if asked for: it takes a while. */
  readonly cost: readonly Cost[] | undefined;
  readonly ranking: RankingReport;
};

/** The scores as tables for a terminal, with every miss if asked for. */
export function printReport(
  { spotting, reviewed, automatic, draft, cost, ranking }: Report,
  misses: boolean,
): string {
  const parts = [spottingTable(spotting), attributionTable("Attribution, reviewed", reviewed)];
  if (automatic) parts.push(attributionTable("Attribution, automatic", automatic));
  if (draft) parts.push(draftTables(draft));
  parts.push(rankingTable(ranking));
  if (cost) parts.push(costTable(cost));
  if (misses) {
    parts.push(spottingMisses(spotting), attributionMisses("reviewed", reviewed));
    if (automatic) parts.push(attributionMisses("automatic", automatic));
    if (draft) {
      parts.push(attributionMisses("draft, statements", draft.statements));
      parts.push(attributionMisses("draft, attributions inside", draft.inside));
    }
    parts.push(rankingMisses(ranking));
  }
  return parts.join("\n\n");
}

function spottingTable({ all, byLanguage, byGroup, hardNegatives }: SpottingReport): string {
  const row = (name: string, score: SpottingScore) => [
    name,
    score.right,
    score.wrong,
    score.missed,
    digits(score.precision),
    digits(score.recall),
  ];
  const rows = Object.entries({ ...byLanguage, ...byGroup }).map(([name, score]) => row(name, score));
  return [
    table(["Spotting", "right", "wrong", "missed", "precision", "recall"], [row("all", all), ...rows]),
    `hard negatives hit: ${hardNegatives.hit} of ${hardNegatives.of}`,
  ].join("\n");
}

function attributionTable(
  title: string,
  { all, directAndReported, byKind, notForArchive }: AttributionReport,
): string {
  const row = (name: string, { statements, speaker, speakerAndKind, wrong }: AttributionScore) => [
    name,
    statements,
    digits(speaker / (statements || 1)),
    digits(speakerAndKind / (statements || 1)),
    digits(wrong / (statements || 1)),
  ];
  const rows = Object.entries(byKind).map(([kind, score]) => row(kind, score));
  return [
    table(
      [title, "statements", "speaker", "speaker and kind", "wrong speaker"],
      [row("all", all), row("direct and reported", directAndReported), ...rows],
    ),
    ...(notForArchive.of === 0
      ? []
      : [`attributed though not for the archive: ${notForArchive.attributed} of ${notForArchive.of}`]),
  ].join("\n");
}

function draftTables({ blocks, sameSlices, statements, inside }: DraftReport): string {
  return [
    attributionTable("Draft against all that is reviewed", statements),
    attributionTable("Draft, attributions inside statements", inside),
    `blocks of the same words and kind: ${blocks.proposed} of ${blocks.reviewed}`,
    `statements with the reviewed beginning and end: ${sameSlices} of ${statements.all.statements}`,
  ].join("\n");
}

function costTable(costs: readonly Cost[]): string {
  const rows = costs.map(({ text, length, segmentMs, attributeMs, ratio }) => [
    text,
    length,
    segmentMs.toFixed(2),
    attributeMs.toFixed(2),
    ratio.toFixed(1),
  ]);
  const middle = median(costs.map(({ ratio }) => ratio)).toFixed(1);
  const head = ["Cost of attribution", "units", "segmenting ms", "attribution ms", "ratio"];
  return table(head, [...rows, ["median", "", "", "", middle]]);
}

function rankingTable({ ndcg, reachable, byKind, byLanguage, expectNone, queries }: RankingReport): string {
  const rows = Object.entries({ ...byKind, ...byLanguage }).map(([name, score]) => [
    name,
    "",
    digits(score),
    "",
  ]);
  return [
    table(
      ["Ranking", "queries", "nDCG@3", "reachable"],
      [["all", queries.length, digits(ndcg), digits(reachable)], ...rows],
    ),
    `silent where nothing is on record: ${expectNone.silent} of ${expectNone.of}`,
  ].join("\n");
}

function spottingMisses({ misses }: SpottingReport): string {
  const lines = misses.map(
    ({ what, page, start, end, entity, context }) =>
      `  ${what} ${page}:${start}–${end} ${entity}: …${context}…`,
  );
  return ["Misses of spotting", ...lines].join("\n");
}

function attributionMisses(title: string, { misses }: AttributionReport): string {
  const lines = misses.map(
    ({ what, statement, predicted }) =>
      `  ${what} ${statement.id} ${statement.speaker} (${statement.quotation}), got ${predicted || "nothing"}: ${statement.text.slice(0, 120)}`,
  );
  return [`Misses of ${title} attribution`, ...lines].join("\n");
}

function rankingMisses({ queries }: RankingReport): string {
  const lines = queries
    .filter(({ score }) => score < 1)
    .flatMap(({ query, score, reachable, shown }) => [
      `  ${query.id} ${query.kind} ${query.language} "${query.query}": ${digits(score)} of ${digits(reachable)}`,
      ...(query.context === null ? [] : [`    on: ${query.context.slice(0, 160)}`]),
      ...shown.map(({ text, grade }) => `    shown ${grade}: ${text.slice(0, 140)}`),
      ...query.relevant.map(({ text, grade }) => `    best  ${grade}: ${text.slice(0, 140)}`),
    ]);
  return ["Misses of ranking", ...lines].join("\n");
}
