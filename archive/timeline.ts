import type { Statement } from "./statement.ts";

/** How statements lie in time, for the card's small picture and the reader's. */
export type Timeline = {
  /** The first and the last day, ISO 8601; empty where no statement is dated. */
  readonly from: string;
  readonly to: string;
  /** Every year from the first to the last, those without statements too. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly statements: number;
  /** How many documents they come from. */
  readonly sources: number;
};

type TimelineStatement = Pick<Statement, "date" | "document">;

/** Counts statements by the year they were made in (of a range of days: the first). Undated ones count in `statements` only. */
export function timeline(statements: readonly TimelineStatement[]): Timeline {
  const dates = statements.map(({ date }) => date).filter(({ from }) => from !== "");
  const counts = new Map<number, number>();
  for (const { from } of dates) counts.set(yearOf(from), (counts.get(yearOf(from)) ?? 0) + 1);
  const years: { year: number; count: number }[] = [];
  if (counts.size > 0) {
    const last = Math.max(...counts.keys());
    for (let year = Math.min(...counts.keys()); year <= last; year++) {
      years.push({ year, count: counts.get(year) ?? 0 });
    }
  }
  return {
    from: dates.map(({ from }) => from).toSorted()[0] ?? "",
    to:
      dates
        .map(({ from, to }) => to || from)
        .toSorted()
        .at(-1) ?? "",
    years,
    statements: statements.length,
    sources: new Set(statements.map(({ document }) => document)).size,
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
