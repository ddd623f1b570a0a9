import { endings, LONGEST_ENDING, NO_ENDING_NOT_ASCII } from "./endings.ts";
import { afterWord, EMPTY, type Fingerprint, nextFirst, nextSecond } from "./fingerprint.ts";
import { endsOf, type FingerprintTable, fingerprintFlags, mayBeStem } from "./fingerprintTable.ts";
import { CLASS_SHIFT, type FoldTable, foldTable, unitClass } from "./foldTable.ts";
import { passesGate } from "./gate.ts";
import { joined, leastEnd, lettersOf, mayBegin, nextWord } from "./nameWords.ts";
import { foldedCodes, readLetters } from "./readWord.ts";
import { separatorOf, separators } from "./separator.ts";

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
      const end = mayBegin(table, entries, text, i, least, false) ? longest(table, fold, text, i, least) : i;
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
          if (kind === undefined || !kind.fits(lettersOf(fold, foldedCodes, stem, length))) return;
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
