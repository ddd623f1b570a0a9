import { inverseFrequency } from "./bm25.ts";
import { typosAllowed } from "./editDistance.ts";
import type { Entity } from "./entity.ts";
import { englishStems } from "./glossary.ts";
import { relatedEntities } from "./relatedEntities.ts";
import type { SearchWeights } from "./searchWeights.ts";
import { stem } from "./stem.ts";
import type { Boosts, Matches, WordIndex } from "./wordIndex.ts";
import { stemsOf } from "./words.ts";

/** What a part of the query, a word or a name, finds: scores by statement, and the stems of their words that did it. */
export type SearchPart = {
  /** By the statement's number in the index. */
  readonly scores: ReadonlyMap<number, number>;
  readonly stems: ReadonlySet<string>;
};

/** A word that may be unfinished is completed from this many letters. */
const SHORTEST_PREFIX = 3;

/** Finds the statements that have a folded word, by its stem. The last word of a query may be unfinished. */
export function findWord(index: WordIndex, word: string, last: boolean, weights: SearchWeights): SearchPart {
  const isBegun = last && word.length >= SHORTEST_PREFIX;
  return toPart([
    index.find(stem(word), stemmed(weights)),
    ...(isBegun ? [index.find(word, { words: weights.begun }, { begun: true, typos: 0 })] : []),
  ]);
}

/** Finds the statements that have what a folded word of another language means in English, by the glossary. */
export function findMeaning(index: WordIndex, word: string, weights: SearchWeights): SearchPart {
  const found = englishStems(word).map((english) => index.find(english, stemmed(weights)));
  return scaled(toPart(found), weights.glossary);
}

/** Finds the statements that have a folded word but for a typing error. */
export function findTypo(index: WordIndex, word: string, last: boolean, weights: SearchWeights): SearchPart {
  const near = { begun: last && word.length >= SHORTEST_PREFIX, typos: typosAllowed(word.length) };
  return toPart([index.find(word, { words: weights.typo }, near)]);
}

function stemmed(weights: SearchWeights): Boosts {
  return { text: weights.text, around: weights.around, names: weights.names };
}

/** Finds the statements by and about any of the entities that a name may name, and about what is related to it. */
export function findName(
  index: WordIndex,
  ids: readonly string[],
  entities: readonly Entity[],
  weights: SearchWeights,
): SearchPart {
  const found = new Map<number, number>();
  const add = (id: string, most: number) => {
    const seen = new Set<number>();
    // Who says it counts as that, though the statement should name them as well.
    const fields = [
      ["speakers", weights.speaker],
      ["mentions", weights.mention],
      ["topics", weights.topic],
    ] as const;
    for (const [field, weight] of fields) {
      for (const statement of index.having(id, field)) {
        if (seen.has(statement)) continue;
        seen.add(statement);
        found.set(statement, Math.max(Math.min(most, weight), found.get(statement) ?? 0));
      }
    }
  };
  for (const id of ids) {
    add(id, Number.POSITIVE_INFINITY);
    for (const { entity } of relatedEntities(id, entities)) add(entity, weights.related);
  }
  const idf = inverseFrequency(found.size, index.size);
  return scaled({ scores: found, stems: new Set() }, idf);
}

/** Finds the statements with words of our glosses of the entities named: of those about a corridor, the ones about a road. */
export function findGloss(
  index: WordIndex,
  ids: readonly string[],
  entities: readonly Entity[],
  weights: SearchWeights,
): SearchPart[] {
  const wanted = new Set(
    ids.flatMap((id) => [id, ...relatedEntities(id, entities).map(({ entity }) => entity)]),
  );
  const glosses = entities.filter(({ id }) => wanted.has(id)).map(({ description }) => description);
  return [...new Set(stemsOf(glosses.join(" ")))].map((word) => ({
    scores: scaled(toPart([index.find(word, { text: 1 })]), weights.gloss).scores,
    stems: new Set(),
  }));
}

/** Two ways to find the same: a statement found both ways counts as the better. */
export function either(one: SearchPart, other: SearchPart): SearchPart {
  const scores = new Map(one.scores);
  for (const [id, score] of other.scores) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  return { scores, stems: new Set([...one.stems, ...other.stems]) };
}

/** The same part with other scores. */
export function scaled({ scores, stems }: SearchPart, by: number): SearchPart {
  return { scores: new Map([...scores].map(([id, score]) => [id, score * by])), stems };
}

/** Several ways to the same statement count as the best of them. */
function toPart(ways: readonly Matches[]): SearchPart {
  const scores = new Map<number, number>();
  for (const way of ways)
    for (const [id, score] of way.scores) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  // Tokens of the stemmed fields are stems already, and stemming is not idempotent (territorial → territor → territ).
  return { scores, stems: new Set(ways.flatMap(({ tokens }) => [...tokens, ...tokens.map(stem)])) };
}
