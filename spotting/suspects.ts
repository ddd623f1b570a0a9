import { endings, LONGEST_ENDING, NO_ENDING, NO_ENDING_NOT_ASCII } from "./endings.ts";
import { afterWord, EMPTY, type Fingerprint, nextFirst, nextSecond } from "./fingerprint.ts";
import { endsOf, type FingerprintTable, fingerprintFlags, mayBeStem } from "./fingerprintTable.ts";
import {
  CLASS_SHIFT,
  CODE_MASK,
  FIRST_EXPANSION,
  type FoldTable,
  foldTable,
  unitClass,
} from "./foldTable.ts";
import { joined, leastEnd, lettersOf, mayBegin, nextWord } from "./nameWords.ts";
import { notAscii, type Scout } from "./scout.ts";
import { separatorOf, separators } from "./separator.ts";

/** Of a run of grown-together words so many letters are looked at from each place where a name may begin. */
const MOST_LETTERS = 48;
/** Room for the letters that the last one may count as. */
const codes = new Uint16Array(MOST_LETTERS + 8);
/** Where the text goes on after each of them. */
const ends = new Int32Array(MOST_LETTERS + 8);
/** The fingerprints of what has been read up to each of them. */
const firsts = new Int32Array(MOST_LETTERS + 9);
const seconds = new Int32Array(MOST_LETTERS + 9);

/** What may be a name in a text, as it is written there. One that stands there both ways is answered twice. */
export type Suspect = {
  readonly written: string;
  /** Whether the run of letters goes on after it: then it is none, unless a block or a line ends there. */
  readonly isGrown: boolean;
};

/** Where names that begin at one place end; -1 for none. */
type Ends = {
  /** One that ends with its run of letters. */
  whole: number;
  /** The shortest that the run goes on after. */
  grown: number;
  /** Where words end that others may follow: only what stands after the text can tell. */
  readonly open: Open[];
};
type Open = { readonly end: number; readonly after: Fingerprint };

/** A name that may begin in a run, of which only what stands after the run can tell. */
type Opening = { readonly at: number; readonly least: number; readonly open: readonly Open[] };

/** What is known of the runs of a text that is looked through in parts, for the parts that follow. */
export type KnownRuns = Map<string, Opening[]>;

/**
 * What may be names in a text. It may be that of many blocks and lines which have grown together, as `textContent`
 * gives it: a name may end, and its next word begin, in the middle of a run of letters; it begins at a run's first
 * letter, or at a capital. Where nothing is answered no name stands, but for those in small letters whose first word has
 * grown together with the text before, or has a capital among its first letters, and those whose first word is a letter or
 * a digit that has grown together with the next. What is answered may be none after all.
 * @param known what is known of the parts before, and is added to; what those have answered is not answered again
 */
export function suspects(
  { table, capitals, small, smallNotAscii }: Scout,
  text: string,
  known: KnownRuns = new Map(),
): readonly Suspect[] {
  const fold = foldTable();
  const { entries } = fold;
  const wholes = new Set<string>();
  const growns = new Set<string>();
  const add = (within: string, start: number, { whole, grown }: Ends): void => {
    if (whole >= 0) wholes.add(within.slice(start, whole));
    if (grown >= 0) growns.add(within.slice(start, grown));
  };
  const look = (run: string, at: number, least: number, openings: Opening[]): void => {
    if (!mayBegin(table, entries, run, at, least, true)) return;
    const ends = nameEnds(table, fold, run, at, least);
    add(run, at, ends);
    // Where it is a name by itself, it gives those away that go on after it.
    if (ends.whole < 0 && ends.open.length > 0) openings.push({ at, least, open: ends.open });
  };
  const lookAtCapitals = (run: string, openings: Opening[]): void => {
    let before: number = unitClass.none;
    for (let at = 0; at < run.length; at++) {
      const kind = (entries[run.charCodeAt(at)] ?? 0) >> CLASS_SHIFT;
      if (kind === unitClass.upper || (kind === unitClass.uncased && before !== unitClass.uncased))
        look(run, at, leastEnd(fold, run, at), openings);
      before = kind === unitClass.skipped ? before : kind;
    }
  };
  /** @param matched what an expression found: a run, with what is no letter before it where it is in small letters */
  const lookOnce = (
    matched: string,
    run: string,
    lookAt: (run: string, openings: Opening[]) => void,
  ): void => {
    let openings = known.get(matched);
    if (openings === undefined) {
      openings = [];
      known.set(matched, openings);
      lookAt(run, openings);
    }
    if (openings.length === 0) return;
    for (const place of placesOf(entries, text, run))
      for (const { at, least, open } of openings)
        for (const { end, after } of open)
          add(text, place + at, endsAfter(table, fold, text, { end: place + end, after }, least));
  };
  const lookAtSmall = (run: string, openings: Opening[]): void =>
    look(run, 0, fingerprintFlags.small, openings);
  for (const run of matches(text, capitals)) lookOnce(run, run, lookAtCapitals);
  const ofSmall = notAscii.test(text) ? [...small, ...smallNotAscii] : small;
  for (const matched of matches(` ${text}`, ofSmall)) lookOnce(matched, matched.slice(1), lookAtSmall);
  return [
    ...[...wholes].map((written) => ({ written, isGrown: false })),
    ...[...growns].map((written) => ({ written, isGrown: true })),
  ];
}

/** What the expressions find in a text, each once. */
const matches = (text: string, expressions: readonly RegExp[]): ReadonlySet<string> =>
  new Set(expressions.flatMap((expression) => text.match(expression) ?? []));

/** Where a run stands in the text and its letters end. */
function placesOf(entries: Uint16Array, text: string, run: string): readonly number[] {
  const places: number[] = [];
  for (let place = text.indexOf(run); place >= 0; place = text.indexOf(run, place + run.length))
    if ((entries[text.charCodeAt(place + run.length)] ?? 0) === 0) places.push(place);
  return places;
}

/** Where names begin. */
const FIRST: readonly Fingerprint[] = [EMPTY];

/** Reads the letters from `start` to the end of the run, or as many as a name may have, into `codes` and `ends`. */
function readRun({ entries, expansions }: FoldTable, text: string, start: number): number {
  let length = 0;
  for (let i = start; i < text.length && length < MOST_LETTERS; i++) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    if (entry === 0) break;
    const code = entry & CODE_MASK;
    if (code >= FIRST_EXPANSION) {
      for (const one of expansions[code - FIRST_EXPANSION] ?? []) {
        codes[length] = one;
        ends[length++] = i + 1;
      }
    } else if (code > 0) {
      codes[length] = code;
      ends[length++] = i + 1;
    } else if (length > 0) ends[length - 1] = i + 1;
  }
  return length;
}

/** Where the names end that may begin at `start`, or go on there after `states`; of words that stand apart, only the first is read. */
function nameEnds(
  table: FingerprintTable,
  fold: FoldTable,
  text: string,
  start: number,
  least: number,
  states: readonly Fingerprint[] = FIRST,
): Ends {
  const length = readRun(fold, text, start);
  const { entries } = fold;
  const isFirst = states === FIRST;
  const found: Ends = { whole: -1, grown: -1, open: [] };
  const take = (end: number): void => {
    if ((entries[text.charCodeAt(end)] ?? 0) === 0) found.whole = end;
    else if (found.grown < 0 || end < found.grown) found.grown = end;
  };
  /** What the run goes on after, which may be the name's next word. */
  const grown: Open[] = [];
  for (const state of states) {
    let { first, second } = state;
    firsts[0] = first;
    seconds[0] = second;
    for (let stem = 1; stem <= length; stem++) {
      first = nextFirst(first, codes[stem - 1] ?? 0);
      second = nextSecond(second, codes[stem - 1] ?? 0);
      firsts[stem] = first;
      seconds[stem] = second;
      if (isFirst && !mayBeStem(table, first)) continue;
      table.find(first, second, (flags, ending) => {
        // The endings of all languages are made when they are first asked for: most pages need none.
        const inflects = ending > NO_ENDING_NOT_ASCII;
        const unsteady = inflects ? (endings()[ending]?.unsteady ?? 0) : 0;
        const last = inflects ? Math.min(length, stem + LONGEST_ENDING) : stem;
        for (let count = stem; count <= last; count++) {
          const end = ends[count - 1] ?? start;
          if (ending !== NO_ENDING && !isEnding(fold, text.slice(start, end), ending, stem, count)) continue;
          if (endsOf(flags) >= least) take(end);
          if ((flags & fingerprintFlags.goesOn) === 0) continue;
          const steady = Math.max(0, stem - unsteady);
          const after = afterWord({ first: firsts[steady] ?? 0, second: seconds[steady] ?? 0 });
          if (count === length) found.open.push({ end, after });
          else if (!isFirst || count > 1) grown.push({ end, after }); // not the U of U.S.
        }
      });
    }
  }
  for (const { end, after } of grown)
    merge(found, nameEnds(table, fold, text, end, least, joined([after], separators.space)));
  return found;
}

/** Where names end that go on with the next word of the text. */
function endsAfter(
  table: FingerprintTable,
  fold: FoldTable,
  text: string,
  { end, after }: Open,
  least: number,
): Ends {
  const at = nextWord(fold, text, end);
  const separator = at < 0 ? separators.none : separatorOf(text.slice(end, at));
  if (separator === separators.none) return { whole: -1, grown: -1, open: [] };
  const found = nameEnds(table, fold, text, at, least, joined([after], separator));
  for (const open of found.open.splice(0)) merge(found, endsAfter(table, fold, text, open, least));
  return found;
}

/** Adds where others end. */
function merge(found: Ends, { whole, grown, open }: Ends): void {
  if (whole >= 0) found.whole = whole;
  if (grown >= 0 && (found.grown < 0 || grown < found.grown)) found.grown = grown;
  found.open.push(...open);
}

/** Whether the letters from `stem` to `count` are an ending of that kind. */
function isEnding(fold: FoldTable, word: string, ending: number, stem: number, count: number): boolean {
  if (ending === NO_ENDING_NOT_ASCII) return /[^\0-\x7f]/.test(word);
  return endings()[ending]?.fits(lettersOf(fold, codes, stem, count)) ?? false;
}
