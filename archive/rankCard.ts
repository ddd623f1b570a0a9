import { type Bag, bagOf, bm25, inverseFrequency } from "./bm25.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import type { Card, CardStatement, Context } from "./card.ts";
import type { CardMaterial } from "./cardMaterial.ts";
import { type CardWeights, cardWeights } from "./cardWeights.ts";
import { marksOf } from "./marks.ts";
import type { Quotation, Statement } from "./statement.ts";
import { vary } from "./vary.ts";
import { stemsOf, wordsOf } from "./words.ts";

/** A BM25 score or a sum of inverse frequencies that counts as half of a full sign. */
const HALF_WORDS = 4;
const HALF_ENTITIES = 3;
/** Fewer words than this that tell texts apart, and a statement hardly stands alone ("he said so"). */
const SUBSTANCE_WORDS = 12;
/** At most this many words are given as the reason for a statement. */
const WHY_WORDS = 8;

const QUOTATION_SIGN: Readonly<Record<Quotation, number>> = { direct: 1, mixed: 1, indirect: 0.7, author: 0 };

/** The stems of a statement are asked for on every hover of a page; its text never changes. */
const bags = new WeakMap<Statement, Bag>();

/**
 * What a card shows for a mention: the statements by and about the entity and those related to it,
 * best first for this context, no single voice filling it. Pure and without an index: the material of
 * a page holds at most some hundred statements. Throws if the material lacks the entity; an entity with
 * nothing on record gives no statements.
 */
export function rankCard(
  material: CardMaterial,
  entityId: string,
  context: Context,
  weights: CardWeights = cardWeights,
): Card {
  const entity = material.entities.find(({ id }) => id === entityId);
  if (!entity)
    throw new Error(`rankCard: the material has no entity "${entityId}"; ask for its card material first`);
  const candidates = candidatesOf(material, entityId);
  const stems = new Set(wordsOf(context.text).map(({ stem }) => stem));
  const score = bm25(candidates.map(({ statement }) => bagOfStatement(statement)));
  const byWords = score(stems);
  const byTitle = score(stemsOf(context.title));
  const byDescription = score(
    stemsOf(
      material.entities
        .filter(({ id }) => candidates.some((c) => c.entity === id))
        .map((e) => e.description)
        .join(" "),
    ),
  );
  const others = new Set(context.entities.filter((id) => id !== entityId));
  const rarity = rarityOf(candidates);
  const times = candidates
    .map(({ statement }) => Date.parse(statement.date.from))
    .filter((time) => time >= 0);
  const [oldest, newest] = [Math.min(...times), Math.max(...times)];

  const ranked = vary(
    candidates.map((candidate, i) => {
      const { statement, role, through } = candidate;
      const named = namedBy(statement);
      const shared = named.filter((id) => others.has(id));
      const rare = shared.reduce((sum, id) => sum + rarity(id), 0);
      const own = role === "by";
      const value =
        weights.words * saturate(byWords[i] ?? 0, HALF_WORDS) +
        weights.title * saturate(byTitle[i] ?? 0, HALF_WORDS) +
        weights.description * saturate(byDescription[i] ?? 0, HALF_WORDS) +
        weights.entities * saturate(rare, HALF_ENTITIES) +
        (own ? weights.by : 0) +
        weights.substance * Math.min(1, bagOfStatement(statement).size / SUBSTANCE_WORDS) +
        weights.quotation * QUOTATION_SIGN[statement.quotation] +
        weights.recency * lateness(statement, oldest, newest) -
        (through ? weights.related : 0);
      return {
        candidate,
        shared,
        score: value,
        groups: [
          { name: `speaker ${statement.speaker}`, cost: own ? 0 : weights.sameSpeaker },
          { name: `block ${statement.document} ${statement.block}`, cost: weights.sameBlock },
          { name: `source ${statement.document}`, cost: weights.sameSource },
        ],
      };
    }),
  );
  const statements = ranked.map(
    ({ candidate: { statement, role, through }, shared, score }): CardStatement => {
      const marks = marksOf(statement.text, stems);
      return {
        statement,
        score,
        role,
        marks,
        why: { alias: context.alias, words: sharedWords(statement, stems), entities: shared, through },
      };
    },
  );
  return { entity, statements };
}

function bagOfStatement(statement: Statement): Bag {
  const known = bags.get(statement) ?? bagOf(stemsOf(statement.text));
  bags.set(statement, known);
  return known;
}

/** Whom and what a statement names, is about, or is spoken by. */
function namedBy({ mentions, topics, speaker }: Statement): string[] {
  return [...new Set([...mentions, ...topics, speaker])];
}

function rarityOf(candidates: readonly Candidate[]): (id: string) => number {
  const counts = bagOf(candidates.flatMap(({ statement }) => namedBy(statement)));
  return (id) => inverseFrequency(counts.get(id) ?? 0, candidates.length);
}

function saturate(value: number, half: number): number {
  return value / (value + half);
}

/** 0 for the oldest, 1 for the newest, and in the middle where the day is not known. */
function lateness({ date }: Statement, oldest: number, newest: number): number {
  const lateness = (Date.parse(date.from) - oldest) / (newest - oldest);
  return Number.isNaN(lateness) ? 0.5 : lateness;
}

function sharedWords({ text }: Statement, stems: ReadonlySet<string>): string[] {
  const words = new Map<string, string>();
  for (const { start, end, stem } of wordsOf(text)) {
    if (stems.has(stem) && !words.has(stem)) words.set(stem, text.slice(start, end));
  }
  return [...words.values()].slice(0, WHY_WORDS);
}
