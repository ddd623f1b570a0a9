import type { SearchResult } from "./archive.ts";
import { inverseFrequency } from "./bm25.ts";
import type { Entity } from "./entity.ts";
import { isAscii, isForeignStopWord } from "./foreignStopWords.ts";
import { joinMarks, type Mark, marksOf } from "./marks.ts";
import { openQueryNames } from "./queryNames.ts";
import type { SearchIndexData } from "./searchIndex.ts";
import {
  either,
  findGloss,
  findMeaning,
  findName,
  findTypo,
  findWord,
  type SearchPart,
  scaled,
} from "./searchPart.ts";
import { type SearchWeights, searchWeights } from "./searchWeights.ts";
import type { Statement } from "./statement.ts";
import { vary } from "./vary.ts";
import { openWordIndex } from "./wordIndex.ts";
import { foldedWords, isStopWord, type Word } from "./words.ts";

/** A hit before its statement is at hand. */
export type SearchHit = {
  /** The statement's id. */
  readonly id: string;
  readonly score: number;
  /** Stems of the words that found it. */
  readonly stems: readonly string[];
  /** Entities that the query names. */
  readonly entities: readonly string[];
};

export type SearchIndex = {
  /** Best first; empty for a query without words, or whose words the archive lacks. */
  readonly search: (query: string, limit: number) => SearchHit[];
  /** A hit with its statement. What to mark in it is worked out when it is asked for: of what is shown, not of all. */
  readonly complete: (hit: SearchHit, statement: Statement) => SearchResult;
};

/** The share of the query that a statement must have to be shown, each word and name counting as much as it is rare. */
const LEAST_COVERED = 0.4;
/** A query that names nothing the archive knows must be covered by more than half: one word of two is another matter. */
const LEAST_COVERED_UNNAMED = 0.51;
/** How much of a word is had by one that is only like it: two errors in one query and it is another query. */
const TYPO_COVERS = 0.55;
/** A word in another script that the glossary lacks counts less of the query: an English archive could not have it. */
const FOREIGN = 0.4;
/** A statement this much worse than the best is left out. */
const LEAST_OF_BEST = 0.1;

/** A word or name of the query, how much of the query it is, and how much of that its statements have. */
type Unit = { readonly part: SearchPart; readonly telling: number; readonly covers: number };

/** Opens what `buildSearchIndex` made, with the entities of the same archive. */
export function openSearchIndex(
  data: SearchIndexData,
  entities: readonly Entity[],
  weights: SearchWeights = searchWeights,
): SearchIndex {
  const index = openWordIndex(data.words);
  const queryNames = openQueryNames(data.names);
  // What nothing has is as rare as what one statement has: of things that are not there, none is rarer than another.
  const telling = ({ scores }: SearchPart) => inverseFrequency(scores.size || 1, index.size);
  const unit = (part: SearchPart, covers = 1): Unit => ({ part, telling: telling(part), covers });
  const formsOf = (id: string) =>
    data.names
      .filter(({ entity }) => entity === id)
      .flatMap(({ forms }) => forms.map((form) => form.split(" ")));

  return {
    search(query, limit) {
      const words = foldedWords(query);
      const names = queryNames.find(words);
      const named = [...new Set(names.flatMap((name) => name.entities))];
      const units: Unit[] = names.map((name) => unit(findName(index, name.entities, entities, weights)));
      const extras: SearchPart[] = findGloss(index, named, entities, weights);
      words.forEach((word, i) => {
        if (isStopWord(word.stem)) return;
        const last = i === words.length - 1;
        const inName = names.some(({ from, to }) => i >= from && i < to);
        const suggested = inName ? [] : queryNames.suggest(word.stem);
        const name = scaled(findName(index, suggested, entities, weights), weights.suggested);
        const exact = findWord(index, word.stem, last, weights);
        if (exact.scores.size > 0) {
          if (inName) extras.push(scaled(exact, weights.insideName));
          else units.push(unit(exact));
          extras.push(name);
          return;
        }
        const meant = either(name, findMeaning(index, word.stem, weights));
        const typo = findTypo(index, word.stem, last, weights);
        const written = query.slice(word.start, word.end);
        if (inName) extras.push(scaled(meant, weights.insideName));
        else if (meant.scores.size > 0) units.push(unit(meant));
        else if (typo.scores.size > 0) units.push(unit(typo, TYPO_COVERS));
        else if (!isForeignStopWord(word.stem, written)) {
          units.push({ ...unit(typo), telling: telling(typo) * (isAscii(written) ? 1 : FOREIGN) });
        }
      });
      const voiced = scoreHits(units, extras, named.length > 0).map((hit) => ({
        ...hit,
        id: index.idOf(hit.statement),
        groups: [{ name: String(index.paragraphOf(hit.statement)), cost: weights.sameBlock * hit.score }],
      }));
      voiced.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      return vary(voiced)
        .slice(0, limit)
        .map(({ id, score, stems }) => ({ id, score, stems, entities: named }));
    },
    complete(hit, statement) {
      let marks: readonly Mark[] | undefined;
      return {
        statement,
        score: hit.score,
        entities: hit.entities,
        get marks() {
          marks ??= marksIn(statement.text, hit.stems, hit.entities.flatMap(formsOf));
          return marks;
        },
      };
    },
  };
}

/** Marks the words of the given stems, and the given names. */
function marksIn(text: string, stems: readonly string[], names: readonly (readonly string[])[]): Mark[] {
  const words = names.length === 0 ? [] : foldedWords(text);
  const found = names.flatMap((name) => occurrences(words, name));
  return joinMarks(text, [...marksOf(text, new Set(stems)), ...found]);
}

/** A hit before it has its place and its id. */
type Scored = { readonly statement: number; readonly score: number; readonly stems: readonly string[] };

/** Sums the scores of all parts, and leaves out what covers too little of the query or falls far behind the best. */
function scoreHits(units: readonly Unit[], extras: readonly SearchPart[], isNamed: boolean): Scored[] {
  const whole = units.reduce((sum, { telling }) => sum + telling, 0);
  const least = isNamed ? LEAST_COVERED : LEAST_COVERED_UNNAMED;
  const parts = [...units.map(({ part }) => part), ...extras];
  const hits: Scored[] = [];
  for (const statement of new Set(units.flatMap(({ part }) => [...part.scores.keys()]))) {
    const covered =
      units.reduce(
        (sum, { part, telling, covers }) => sum + (part.scores.has(statement) ? telling * covers : 0),
        0,
      ) / whole;
    if (covered < least) continue;
    const sum = parts.reduce((score, { scores }) => score + (scores.get(statement) ?? 0), 0);
    const matching = parts.filter(({ scores, stems }) => stems.size > 0 && scores.has(statement));
    const stems = [...new Set(matching.flatMap((part) => [...part.stems]))];
    hits.push({ statement, score: (sum * (1 + covered)) / 2, stems });
  }
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
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
