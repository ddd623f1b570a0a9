import MiniSearch from "minisearch";
import type { SearchResult } from "./archive.ts";
import { inverseFrequency } from "./bm25.ts";
import { typosAllowed } from "./editDistance.ts";
import type { Entity } from "./entity.ts";
import { joinMarks, marksOf } from "./marks.ts";
import { openQueryNames, type QueryName } from "./queryNames.ts";
import { relatedEntities } from "./relatedEntities.ts";
import { searchIndexOptions } from "./searchIndex.ts";
import { type SearchWeights, searchWeights } from "./searchWeights.ts";
import type { Statement } from "./statement.ts";
import { stem } from "./stem.ts";
import { foldedWords, isStopWord, type Word } from "./words.ts";

/** A hit before its statement is at hand. */
export type SearchHit = {
  /** The statement's id. */
  readonly id: string;
  readonly score: number;
  /** Stems of the statement's words that matched. */
  readonly stems: readonly string[];
  /** Entities that the query names. */
  readonly entities: readonly string[];
};

export type SearchIndex = {
  /** Best first; empty for a query without words, or whose words the archive lacks. */
  readonly search: (query: string, limit: number) => SearchHit[];
  /** A hit with its statement and what to mark in it. */
  readonly complete: (hit: SearchHit, statement: Statement) => SearchResult;
};

/** The share of the query's telling words that a statement must have to be shown. */
const LEAST_COVERED = 0.4;
/** A statement this much worse than the best is left out. */
const LEAST_OF_BEST = 0.2;
/** A last word is taken as unfinished from this many letters. */
const SHORTEST_PREFIX = 3;

/** What a part of the query (a word or a name) matches: statements' scores, and the stems that did it. */
type Part = {
  readonly scores: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
  readonly counts: boolean;
};

/** Opens what `buildSearchIndex` made, with the entities of the same archive. Throws on a text that is no index. */
export function openSearchIndex(
  serialised: string,
  entities: readonly Entity[],
  weights: SearchWeights = searchWeights,
): SearchIndex {
  const index = MiniSearch.loadJSON(serialised, searchIndexOptions);
  const findNames = openQueryNames(entities);
  const total = index.documentCount;
  const nameWords = new Map(
    entities.map(({ id, name, aliases }) => [
      id,
      [name, ...aliases].map((form) => foldedWords(form).map((w) => w.stem)),
    ]),
  );

  const matchIds = (id: string): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { id: statement, match } of index.search(id, { fields: ["speakers", "entities"] })) {
      found.set(statement, match[id]?.includes("speakers") ? weights.speaker : weights.entity);
    }
    return found;
  };

  const matchName = ({ entities: ids }: QueryName): Part => {
    const found = new Map<string, number>();
    for (const id of ids) {
      for (const [statement, weight] of matchIds(id))
        found.set(statement, Math.max(weight, found.get(statement) ?? 0));
      for (const related of relatedEntities(id, entities)) {
        for (const statement of matchIds(related.entity).keys()) {
          found.set(statement, Math.max(weights.related, found.get(statement) ?? 0));
        }
      }
    }
    const idf = inverseFrequency(found.size, total);
    return {
      scores: new Map([...found].map(([id, weight]) => [id, weight * idf])),
      stems: new Set(),
      counts: true,
    };
  };

  const matchWord = (word: Word, last: boolean): Part => {
    const boost = { text: weights.text, around: weights.around, names: weights.names };
    const exact = index.search(stem(word.stem), { fields: ["text", "around", "names"], boost });
    const begun =
      last && word.stem.length >= SHORTEST_PREFIX
        ? index.search(word.stem, { fields: ["words"], prefix: true, boost: { words: weights.begun } })
        : [];
    const found =
      exact.length + begun.length > 0
        ? [...exact, ...begun]
        : index.search(word.stem, {
            fields: ["words"],
            fuzzy: typosAllowed(word.stem.length),
            prefix: last && word.stem.length >= SHORTEST_PREFIX,
            boost: { words: weights.typo },
          });
    const scores = new Map<string, number>();
    const stems = new Set<string>();
    for (const { id, score, terms } of found) {
      scores.set(id, Math.max(score, scores.get(id) ?? 0));
      for (const term of terms) stems.add(stem(term));
    }
    return { scores, stems, counts: true };
  };

  return {
    search(query, limit) {
      const words = foldedWords(query);
      const names = findNames(words);
      const parts = names.map(matchName);
      words.forEach((word, i) => {
        if (isStopWord(word.stem)) return;
        const part = matchWord(word, i === words.length - 1);
        const inName = names.some(({ from, to }) => i >= from && i < to);
        if (!inName) parts.push(part);
        else {
          const scores = new Map([...part.scores].map(([id, score]) => [id, score * weights.insideName]));
          parts.push({ ...part, scores, counts: false });
        }
      });
      const named = [...new Set(names.flatMap(({ entities: ids }) => ids))];
      return scoreHits(parts, total, named).slice(0, limit);
    },
    complete(hit, statement) {
      const words = foldedWords(statement.text);
      const marks = hit.entities
        .flatMap((id) => nameWords.get(id) ?? [])
        .flatMap((name) => occurrences(words, name));
      const all = [...marksOf(statement.text, new Set(hit.stems)), ...marks];
      return { statement, score: hit.score, marks: joinMarks(statement.text, all), entities: hit.entities };
    },
  };
}

/** Sums the parts' scores, and leaves out what covers too little of the query or falls far behind the best. */
function scoreHits(parts: readonly Part[], total: number, entities: readonly string[]): SearchHit[] {
  const telling = parts.filter(({ counts }) => counts);
  const idfs = telling.map(({ scores }) => inverseFrequency(scores.size, total));
  const whole = idfs.reduce((sum, idf) => sum + idf, 0);
  const hits: SearchHit[] = [];
  for (const id of new Set(telling.flatMap(({ scores }) => [...scores.keys()]))) {
    const covered =
      telling.reduce((sum, { scores }, i) => sum + (scores.has(id) ? (idfs[i] ?? 0) : 0), 0) / whole;
    if (covered < LEAST_COVERED) continue;
    const matching = parts.filter(({ scores }) => scores.has(id));
    const sum = matching.reduce((score, { scores }) => score + (scores.get(id) ?? 0), 0);
    hits.push({
      id,
      score: sum * covered,
      stems: [...new Set(matching.flatMap(({ stems }) => [...stems]))],
      entities,
    });
  }
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * LEAST_OF_BEST);
}

/** Where the words of a name stand in a row. */
function occurrences(words: readonly Word[], name: readonly string[]): { start: number; end: number }[] {
  return words.flatMap(({ start }, i) => {
    const last = words[i + name.length - 1];
    return name.length > 0 && last && name.every((part, j) => words[i + j]?.stem === part)
      ? [{ start, end: last.end }]
      : [];
  });
}
