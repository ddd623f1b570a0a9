import { lettersApart } from "./editDistance.ts";

/** What a statement is found by, each a row of tokens: words, stems or ids of entities. `searchIndex.ts` says what is in each. */
export const searchFields = ["text", "words", "around", "names", "speakers", "mentions", "topics"] as const;
export type SearchField = (typeof searchFields)[number];

/**
 * An inverted index as it is stored: rows of plain numbers and words, so that opening it is parsing it. Statements and
 * fields go by their place in the rows.
 */
export type WordIndexData = {
  /** Ids of the statements. */
  readonly statements: readonly string[];
  /** The paragraph of each statement, numbered over the whole archive. */
  readonly paragraphs: readonly number[];
  /** How many different tokens each statement has in each field, statement by statement. */
  readonly lengths: readonly number[];
  /** The mean of these, by field. */
  readonly averages: readonly number[];
  /** Every token, in code-unit order, and where its postings begin; one number more says where the last ones end. */
  readonly tokens: readonly string[];
  readonly starts: readonly number[];
  /** Of each token, by field: the field, in how many statements it is, and then each statement with how often. */
  readonly postings: readonly number[];
};

/** How much each field counts; fields that are not here are not looked at. */
export type Boosts = Readonly<Partial<Record<SearchField, number>>>;

/** Statements found, by number, and by which tokens of the index. */
export type Matches = { readonly scores: ReadonlyMap<number, number>; readonly tokens: readonly string[] };

export type WordIndex = {
  readonly size: number;
  readonly idOf: (statement: number) => string;
  readonly paragraphOf: (statement: number) => number;
  /** Statements that have a token in a field. */
  readonly having: (token: string, field: SearchField) => readonly number[];
  /**
   * Scores the statements that have a token. `begun` takes longer tokens that begin with it, `typos` those that are so
   * many letters apart at most, each for less.
   */
  readonly find: (
    token: string,
    boosts: Boosts,
    near?: { readonly begun: boolean; readonly typos: number },
  ) => Matches;
};

/** BM25+ (Lv and Zhai, 2011): how fast repetition stops counting, how much length is held against a text, the least of a match. */
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;

/** What a longer or other token counts for the one that was asked for; less the further it is. */
const BEGUN = 0.375;
const BEGUN_FADES = 0.3;
const TYPO = 0.45;

/** Where a token stands, or would stand, in a sorted row. */
const placeOf = (token: string, tokens: readonly string[]): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] ?? "") < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Opens an index that `buildWordIndex` made. Nothing is unpacked before it is asked for. */
export const openWordIndex = (data: WordIndexData): WordIndex => {
  const { statements, paragraphs, lengths, averages, tokens, starts, postings } = data;
  const at = (row: readonly number[], place: number): number => row[place] ?? 0;

  /** Calls `visit` for each statement with the token in the field, and says whether one had it. */
  const eachIn = (
    place: number,
    field: number,
    visit: (statement: number, times: number, all: number) => void,
  ): boolean => {
    const end = at(starts, place + 1);
    for (let from = at(starts, place); from < end; ) {
      const count = at(postings, from + 1);
      const next = from + 2 + 2 * count;
      if (at(postings, from) === field) {
        for (let one = from + 2; one < next; one += 2) visit(at(postings, one), at(postings, one + 1), count);
        return true;
      }
      from = next;
    }
    return false;
  };

  return {
    size: statements.length,
    idOf: (statement) => statements[statement] ?? "",
    paragraphOf: (statement) => at(paragraphs, statement),
    having: (token, field) => {
      const place = placeOf(token, tokens);
      const found: number[] = [];
      if (tokens[place] === token)
        eachIn(place, searchFields.indexOf(field), (statement) => found.push(statement));
      return found;
    },
    find: (token, boosts, { begun, typos } = { begun: false, typos: 0 }) => {
      const scores = new Map<number, number>();
      const matched: string[] = [];
      const fields = searchFields.flatMap((name, field) => {
        const boost = boosts[name];
        return boost === undefined ? [] : [{ field, boost, average: at(averages, field) }];
      });
      const add = (place: number, weight: number): void => {
        let isIn = false;
        for (const { field, boost, average } of fields) {
          const has = eachIn(place, field, (statement, times, all) => {
            const rarity = Math.log(1 + (statements.length - all + 0.5) / (all + 0.5));
            const length = at(lengths, statement * searchFields.length + field);
            const score =
              rarity * (DELTA + (times * (K + 1)) / (times + K * (1 - B + (B * length) / average)));
            scores.set(statement, (scores.get(statement) ?? 0) + weight * boost * score);
          });
          isIn ||= has;
        }
        if (isIn) matched.push(tokens[place] ?? "");
      };
      const first = placeOf(token, tokens);
      if (tokens[first] === token) add(first, 1);
      if (begun) {
        for (let place = first; tokens[place]?.startsWith(token); place++) {
          const { length } = tokens[place] ?? "";
          const more = length - token.length;
          if (more > 0) add(place, (BEGUN * length) / (length + BEGUN_FADES * more));
        }
      }
      if (typos > 0) {
        for (const [place, other] of tokens.entries()) {
          if (begun && other.startsWith(token)) continue;
          const apart = lettersApart(token, other, typos);
          if (apart > 0 && apart <= typos) add(place, (TYPO * other.length) / (other.length + apart));
        }
      }
      return { scores, tokens: matched };
    },
  };
};
