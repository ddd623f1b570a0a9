import { bagOf, bm25, inverseFrequency } from "./bm25.ts";
import type { Candidate } from "./candidate.ts";
import type { Context } from "./card.ts";
import type { Entity } from "./entity.ts";
import type { Quotation, Statement } from "./statement.ts";
import { statementWords } from "./statementWords.ts";
import { stemsOf } from "./words.ts";

/** What speaks for a candidate: each sign between 0 and 1, as cardWeights.ts describes it. */
export type CardSigns = {
  readonly words: number;
  readonly title: number;
  readonly description: number;
  readonly entities: number;
  readonly by: number;
  readonly substance: number;
  readonly quotation: number;
  readonly recency: number;
};

/** A BM25 score, or a sum of inverse frequencies, that counts as half of a full sign. */
const HALF_OF_WORDS = 4;
const HALF_OF_ENTITIES = 3;
/** With fewer different telling words than this a statement hardly stands alone ("he said so"). */
const SUBSTANCE_WORDS = 12;

const QUOTATION_SIGN: Readonly<Record<Quotation, number>> = { direct: 1, mixed: 1, indirect: 0.7, author: 0 };

/** The signs of each candidate for a context, in the candidates' order. Rarity is that among the candidates. */
export function cardSigns(
  candidates: readonly Candidate[],
  entities: readonly Entity[],
  context: Context,
): CardSigns[] {
  const score = bm25(candidates.map(({ statement }) => statementWords(statement).bag));
  const shown = new Set(candidates.map(({ entity }) => entity));
  const glosses = entities.filter(({ id }) => shown.has(id)).map(({ description }) => description);
  const words = score(stemsOf(context.text));
  const title = score(stemsOf(context.title));
  const description = score(stemsOf(glosses.join(" ")));
  const named = bagOf(candidates.flatMap(({ statement }) => namedBy(statement)));
  const lateness = latenessAmong(candidates.map(({ statement }) => Date.parse(statement.date.from)));
  return candidates.map(({ statement, role, entity }, i) => {
    const rare = sharedEntities(statement, context, entity)
      .map((id) => inverseFrequency(named.get(id) ?? 0, candidates.length))
      .reduce((sum, one) => sum + one, 0);
    return {
      words: saturate(words[i] ?? 0, HALF_OF_WORDS),
      title: saturate(title[i] ?? 0, HALF_OF_WORDS),
      description: saturate(description[i] ?? 0, HALF_OF_WORDS),
      entities: saturate(rare, HALF_OF_ENTITIES),
      by: role === "by" ? 1 : 0,
      substance: Math.min(1, statementWords(statement).bag.size / SUBSTANCE_WORDS),
      quotation: QUOTATION_SIGN[statement.quotation],
      recency: lateness(Date.parse(statement.date.from)),
    };
  });
}

/** The other entities of the page that a statement names, is about, or is spoken by. */
export function sharedEntities(statement: Statement, context: Context, entity: string): string[] {
  return namedBy(statement).filter((id) => id !== entity && context.entities.includes(id));
}

function namedBy({ mentions, topics, speaker }: Statement): string[] {
  return [...new Set([...mentions, ...topics, speaker])];
}

function saturate(value: number, half: number): number {
  return value / (value + half);
}

/** 0 for the oldest, 1 for the newest, and in the middle where the day is not known or all are of one day. */
function latenessAmong(times: readonly number[]): (time: number) => number {
  const known = times.filter((time) => !Number.isNaN(time));
  const [oldest, newest] = [Math.min(...known), Math.max(...known)];
  return (time) => {
    const lateness = (time - oldest) / (newest - oldest);
    return Number.isNaN(lateness) ? 0.5 : lateness;
  };
}
