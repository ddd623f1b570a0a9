import MiniSearch from "minisearch";
import type { SearchResult } from "./archive.ts";
import { inverseFrequency } from "./bm25.ts";
import type { Entity } from "./entity.ts";
import { isAscii, isForeignStopWord } from "./foreignStopWords.ts";
import { joinMarks, marksOf } from "./marks.ts";
import { openQueryNames } from "./queryNames.ts";
import { searchIndexOptions } from "./searchIndex.ts";
import { findGloss, findName, findWord, type SearchPart, scaled } from "./searchPart.ts";
import { type SearchWeights, searchWeights } from "./searchWeights.ts";
import type { Statement } from "./statement.ts";
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

/** The share of the query that a statement must have to be shown, each word and name counting as much as it is rare. */
const LEAST_COVERED = 0.4;
/** A word in another script that the glossary lacks counts less of the query: an English archive could not have it. */
const FOREIGN = 0.5;
/** A statement this much worse than the best is left out. */
const LEAST_OF_BEST = 0.2;

/** A word or name of the query, and how much of the query it is. */
type Unit = { readonly part: SearchPart; readonly telling: number };

/** Opens what `buildSearchIndex` made, with the entities of the same archive. Throws on a text that is no index. */
export function openSearchIndex(
  serialised: string,
  entities: readonly Entity[],
  weights: SearchWeights = searchWeights,
): SearchIndex {
  const index = MiniSearch.loadJSON(serialised, searchIndexOptions);
  const findNames = openQueryNames(entities);
  const telling = ({ scores }: SearchPart) => inverseFrequency(scores.size, index.documentCount);
  const nameWords = new Map(
    entities.map(({ id, name, aliases }) => [
      id,
      [name, ...aliases].map((form) => foldedWords(form).map((word) => word.stem)),
    ]),
  );

  return {
    search(query, limit) {
      const words = foldedWords(query);
      const names = findNames(words);
      const named = [...new Set(names.flatMap((name) => name.entities))];
      const units: Unit[] = names.map((name) => {
        const part = findName(index, name, entities, weights);
        return { part, telling: telling(part) };
      });
      const extras: SearchPart[] = findGloss(index, named, entities, weights);
      words.forEach((word, i) => {
        if (isStopWord(word.stem)) return;
        const written = query.slice(word.start, word.end);
        const part = findWord(index, word.stem, i === words.length - 1, weights);
        if (names.some(({ from, to }) => i >= from && i < to)) extras.push(scaled(part, weights.insideName));
        else if (part.scores.size > 0) units.push({ part, telling: telling(part) });
        else if (!isForeignStopWord(word.stem, written)) {
          units.push({ part, telling: telling(part) * (isAscii(written) ? 1 : FOREIGN) });
        }
      });
      return scoreHits(units, extras, named).slice(0, limit);
    },
    complete(hit, statement) {
      const words = foldedWords(statement.text);
      const names = hit.entities
        .flatMap((id) => nameWords.get(id) ?? [])
        .flatMap((name) => occurrences(words, name));
      const marks = joinMarks(statement.text, [...marksOf(statement.text, new Set(hit.stems)), ...names]);
      return { statement, score: hit.score, marks, entities: hit.entities };
    },
  };
}

/** Sums the scores of all parts, and leaves out what covers too little of the query or falls far behind the best. */
function scoreHits(
  units: readonly Unit[],
  extras: readonly SearchPart[],
  entities: readonly string[],
): SearchHit[] {
  const whole = units.reduce((sum, { telling }) => sum + telling, 0);
  const parts = [...units.map(({ part }) => part), ...extras];
  const hits: SearchHit[] = [];
  for (const id of new Set(units.flatMap(({ part }) => [...part.scores.keys()]))) {
    const covered =
      units.reduce((sum, { part, telling }) => sum + (part.scores.has(id) ? telling : 0), 0) / whole;
    if (covered < LEAST_COVERED) continue;
    const matching = parts.filter(({ scores }) => scores.has(id));
    const sum = matching.reduce((score, { scores }) => score + (scores.get(id) ?? 0), 0);
    const stems = [...new Set(matching.flatMap((part) => [...part.stems]))];
    hits.push({ id, score: sum * covered, stems, entities });
  }
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * LEAST_OF_BEST);
}

/** Where the words of a name stand in a row. */
function occurrences(words: readonly Word[], name: readonly string[]): { start: number; end: number }[] {
  return words.flatMap(({ start }, i) => {
    const last = words[i + name.length - 1];
    const fits = name.length > 0 && name.every((part, j) => words[i + j]?.stem === part);
    return fits && last ? [{ start, end: last.end }] : [];
  });
}
