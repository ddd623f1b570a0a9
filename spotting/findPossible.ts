import { endings, LONGEST_ENDING, NO_ENDING_NOT_ASCII } from "./endings.ts";
import { afterWord, EMPTY, type Fingerprint, nextFirst, nextSecond, withSeparator } from "./fingerprint.ts";
import { endsOf, type FingerprintTable, fingerprintFlags, mayBeStem } from "./fingerprintTable.ts";
import {
  CLASS_SHIFT,
  CODE_MASK,
  FIRST_EXPANSION,
  type FoldTable,
  foldTable,
  unitClass,
} from "./foldTable.ts";
import { gateIndex } from "./gate.ts";
import { foldedCodes, readLetters } from "./readWord.ts";
import { type Separator, separatorOf, separators } from "./separator.ts";

/** Where a name may stand. */
export type Span = { readonly start: number; readonly end: number };

const NONE: readonly Span[] = [];
const firsts = new Int32Array(foldedCodes.length + 1);
const seconds = new Int32Array(foldedCodes.length + 1);

/**
 * Finds every span of a text that a name of the table may stand in, as `findCandidates` does with the names themselves:
 * leftmost, longest, whole words. Which names they are, and whether any, is for whoever has the names to say
 * (`confirmCandidates`).
 */
export function findPossible(table: FingerprintTable, text: string): readonly Span[] {
  const fold = foldTable();
  const { entries } = fold;
  let found: Span[] | undefined;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    if (entry < unitClass.lower << CLASS_SHIFT) {
      i++;
      continue;
    }
    const small = entry < unitClass.upper << CLASS_SHIFT;
    if (!small || passesGate(table.gate, fold, text, i)) {
      const least = small ? fingerprintFlags.small : leastEnd(fold, text, i);
      const end = mayBegin(table, entries, text, i, least) ? longest(table, fold, text, i, least) : i;
      if (end > i) {
        found ??= [];
        found.push({ start: i, end });
        i = end;
      }
    }
    while (i < length && (entries[text.charCodeAt(i)] ?? 0) >= unitClass.skipped << CLASS_SHIFT) i++;
  }
  return found ?? NONE;
}

/** Whether a word in small letters begins like a name that is written so. */
function passesGate(gate: Uint8Array, { entries }: FoldTable, text: string, start: number): boolean {
  const first = (entries[text.charCodeAt(start)] ?? 0) & CODE_MASK;
  const second = start + 1 < text.length ? (entries[text.charCodeAt(start + 1)] ?? 0) : 0;
  const third = second !== 0 && start + 2 < text.length ? (entries[text.charCodeAt(start + 2)] ?? 0) : 0;
  // A mark, an invisible sign or a letter that counts as several: rare, and looked at as a whole.
  if (first >= FIRST_EXPANSION || !isPlain(second) || !isPlain(third)) return true;
  const index = gateIndex(first, second & CODE_MASK, third & CODE_MASK);
  return (((gate[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}

const isPlain = (entry: number): boolean =>
  entry === 0 || ((entry & CODE_MASK) > 0 && (entry & CODE_MASK) < FIRST_EXPANSION);

/** Whether the word at `start` has a prefix that is a stem of a name's first word; few others are looked at as a whole. */
function mayBegin(
  table: FingerprintTable,
  entries: Uint16Array,
  text: string,
  start: number,
  least: number,
): boolean {
  let { first, second } = EMPTY;
  for (let i = start; i < text.length; i++) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    if (entry === 0) return false;
    if (!isPlain(entry)) return true;
    const code = entry & CODE_MASK;
    first = nextFirst(first, code);
    second = nextSecond(second, code);
    if (!mayBeStem(table, first)) continue;
    const isWhole = (entries[text.charCodeAt(i + 1)] ?? 0) === 0;
    if (table.has(first, second, least, isWhole)) return true;
  }
  return false;
}

/** Where the longest name that may begin at `start` ends; `start`, if none may. */
function longest(
  table: FingerprintTable,
  fold: FoldTable,
  text: string,
  start: number,
  least: number,
): number {
  let best = start;
  let states: readonly Fingerprint[] = [EMPTY];
  let at = start;
  for (let isFirst = true; ; isFirst = false) {
    const { end, next, length } = readLetters(fold, text, at);
    if (length === 0) return best;
    const reached: Fingerprint[] = [];
    for (const state of states) {
      let { first, second } = state;
      for (let i = 0; i < length; i++) {
        first = nextFirst(first, foldedCodes[i] ?? 0);
        second = nextSecond(second, foldedCodes[i] ?? 0);
        firsts[i + 1] = first;
        seconds[i + 1] = second;
      }
      firsts[0] = state.first;
      seconds[0] = state.second;
      for (let stem = length; stem > 0 && stem >= length - LONGEST_ENDING; stem--) {
        const of = { first: firsts[stem] ?? 0, second: seconds[stem] ?? 0 };
        if (isFirst && !mayBeStem(table, of.first)) continue;
        table.find(of.first, of.second, (flags, ending) => {
          const kind = endings()[ending];
          if (kind === undefined || !kind.fits(restOf(fold, stem, length))) return;
          if (ending === NO_ENDING_NOT_ASCII && !/[^\0-\x7f]/.test(text.slice(start, end))) return;
          if (endsOf(flags) >= least) best = Math.max(best, end);
          if ((flags & fingerprintFlags.goesOn) === 0) return;
          const steady = Math.max(0, stem - kind.unsteady);
          reached.push(afterWord({ first: firsts[steady] ?? 0, second: seconds[steady] ?? 0 }));
        });
      }
    }
    if (reached.length === 0) return best;
    at = nextWord(fold, text, next);
    const separator = at < 0 ? separators.none : separatorOf(text.slice(next, at));
    if (separator === separators.none) return best;
    states = joined(reached, separator);
  }
}

/** What a name must be to begin here: one in capitals only where the second letter is none in small letters. */
function leastEnd({ entries }: FoldTable, text: string, start: number): number {
  const second = (entries[text.charCodeAt(start + 1)] ?? 0) >> CLASS_SHIFT;
  return second === unitClass.lower ? fingerprintFlags.capitalised : fingerprintFlags.inCapitals;
}

/** The folded letters of the word that was read last, from `stem` on. */
function restOf({ letters }: FoldTable, stem: number, length: number): string {
  let rest = "";
  for (let i = stem; i < length; i++) rest += letters.charAt(foldedCodes[i] ?? 0);
  return rest;
}

function nextWord({ entries }: FoldTable, text: string, from: number): number {
  for (let i = from; i < text.length; i++)
    if ((entries[text.charCodeAt(i)] ?? 0) >= unitClass.lower << CLASS_SHIFT) return i;
  return -1;
}

/** A name's hyphen (Nagorno Karabakh) or quotation marks may be missing in the text. */
const insteadOfSpace = [separators.space, separators.hyphen, separators.quote];

function joined(reached: readonly Fingerprint[], separator: Separator): readonly Fingerprint[] {
  const distinct = new Map(reached.map((one) => [`${one.first} ${one.second}`, one]));
  const signs = separator === separators.space ? insteadOfSpace : [separator];
  return [...distinct.values()].flatMap((one) => signs.map((sign) => withSeparator(one, sign)));
}
