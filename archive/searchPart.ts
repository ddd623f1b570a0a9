import type MiniSearch from "minisearch";
import type { SearchOptions } from "minisearch";
import { inverseFrequency } from "./bm25.ts";
import { typosAllowed } from "./editDistance.ts";
import type { Entity } from "./entity.ts";
import { englishStems } from "./glossary.ts";
import { relatedEntities } from "./relatedEntities.ts";
import type { SearchWeights } from "./searchWeights.ts";
import { stem } from "./stem.ts";
import { stemsOf } from "./words.ts";

/** What a part of the query, a word or a name, finds: scores by statement, and the stems of their words that did it. */
export type SearchPart = {
  readonly scores: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
};

/** A word that may be unfinished is completed from this many letters. */
const SHORTEST_PREFIX = 3;

/** Finds the statements that have a folded word, by its stem. The last word of a query may be unfinished. */
export function findWord(index: MiniSearch, word: string, last: boolean, weights: SearchWeights): SearchPart {
  const prefix = last && word.length >= SHORTEST_PREFIX;
  const begun = { fields: ["words"], prefix, boost: { words: weights.begun } };
  return toPart([
    ...index.search(stem(word), stemmed(weights)),
    ...(prefix ? index.search(word, begun) : []),
  ]);
}

/** Finds the statements that have what a folded word of another language means in English, by the glossary. */
export function findMeaning(index: MiniSearch, word: string, weights: SearchWeights): SearchPart {
  const found = englishStems(word).flatMap((english) => index.search(english, stemmed(weights)));
  return scaled(toPart(found), weights.glossary);
}

/** Finds the statements that have a folded word but for a typing error. */
export function findTypo(index: MiniSearch, word: string, last: boolean, weights: SearchWeights): SearchPart {
  const fuzzy = typosAllowed(word.length);
  const prefix = last && word.length >= SHORTEST_PREFIX;
  return toPart(index.search(word, { fields: ["words"], fuzzy, prefix, boost: { words: weights.typo } }));
}

function stemmed(weights: SearchWeights): SearchOptions {
  return {
    fields: ["text", "around", "names"],
    boost: { text: weights.text, around: weights.around, names: weights.names },
  };
}

/** Finds the statements by and about any of the entities that a name may name, and about what is related to it. */
export function findName(
  index: MiniSearch,
  ids: readonly string[],
  entities: readonly Entity[],
  weights: SearchWeights,
): SearchPart {
  const found = new Map<string, number>();
  const add = (id: string, most: number) => {
    for (const { id: statement, match } of index.search(id, { fields: ["speakers", "mentions", "topics"] })) {
      const fields = match[id] ?? [];
      const weight = fields.includes("speakers")
        ? weights.speaker
        : fields.includes("mentions")
          ? weights.mention
          : weights.topic;
      found.set(statement, Math.max(Math.min(most, weight), found.get(statement) ?? 0));
    }
  };
  for (const id of ids) {
    add(id, Number.POSITIVE_INFINITY);
    for (const { entity } of relatedEntities(id, entities)) add(entity, weights.related);
  }
  const idf = inverseFrequency(found.size, index.documentCount);
  return scaled({ scores: found, stems: new Set() }, idf);
}

/** Finds the statements with words of our glosses of the entities named: of those about a corridor, the ones about a road. */
export function findGloss(
  index: MiniSearch,
  ids: readonly string[],
  entities: readonly Entity[],
  weights: SearchWeights,
): SearchPart[] {
  const wanted = new Set(
    ids.flatMap((id) => [id, ...relatedEntities(id, entities).map(({ entity }) => entity)]),
  );
  const glosses = entities.filter(({ id }) => wanted.has(id)).map(({ description }) => description);
  return [...new Set(stemsOf(glosses.join(" ")))].map((word) => ({
    scores: scaled(toPart(index.search(word, { fields: ["text"] })), weights.gloss).scores,
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
function toPart(results: readonly { id: string; score: number; terms: readonly string[] }[]): SearchPart {
  const scores = new Map<string, number>();
  for (const { id, score } of results) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  // Terms of the stemmed fields are stems already, and stemming is not idempotent (territorial → territor → territ).
  return { scores, stems: new Set(results.flatMap(({ terms }) => [...terms, ...terms.map(stem)])) };
}
