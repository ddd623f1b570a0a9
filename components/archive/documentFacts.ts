import type { Dated } from "../../archive/date.ts";
import type { Statement } from "../../archive/statement.ts";

/** What a list of sources says of a document beside its record. */
export type DocumentFacts = {
  readonly statements: number;
  /** Who speaks in it, most often first, and how many names it mentions. */
  readonly speakers: readonly string[];
  readonly names: number;
  /** From the earliest to the latest day on which words in it were said; undefined where none is dated. */
  readonly span: Dated | undefined;
};

const isDated = ({ from, basis }: Dated): boolean => from !== "" && basis !== "unknown";

const spanOf = (dates: readonly Dated[]): Dated | undefined => {
  const days = dates.filter(isDated);
  const from = days.map((date) => date.from).toSorted()[0];
  const to = days
    .map((date) => date.to || date.from)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  return { from, to, basis: "stated", reason: "" };
};

/** Counts what the statements of one document have. */
export const documentFacts = (statements: readonly Statement[]): DocumentFacts => {
  const counts = new Map<string, number>();
  for (const { speaker, attributions } of statements) {
    for (const id of new Set([speaker, ...attributions.map((part) => part.speaker)])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return {
    statements: statements.length,
    speakers: [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id),
    names: new Set(statements.flatMap(({ mentions }) => mentions)).size,
    span: spanOf(
      statements.flatMap(({ date, attributions }) => [
        date,
        ...attributions.flatMap((part) => part.date ?? []),
      ]),
    ),
  };
};
