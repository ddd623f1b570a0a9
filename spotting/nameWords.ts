import { EMPTY, FIRST_FACTOR, type Fingerprint, nextSecond, withSeparator } from "./fingerprint.ts";
import { type FingerprintTable, fingerprintFlags, mayBeStem } from "./fingerprintTable.ts";
import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, type FoldTable, unitClass } from "./foldTable.ts";
import type { Separator } from "./separator.ts";

/**
 * Whether the word at `start` has a prefix that is a stem of a name's first word; few others are looked at as a whole.
 * @param isGrown whether the next word may have grown together with it, if it has more than one letter
 */
export function mayBegin(
  table: FingerprintTable,
  entries: Uint16Array,
  text: string,
  start: number,
  least: number,
  isGrown: boolean,
): boolean {
  // Written out, as this runs for most words of a page in code that the engine has not compiled yet, and a call is dear.
  const { stems, stemBits } = table;
  const mask = (1 << stemBits) - 1;
  let { first } = EMPTY;
  for (let i = start; i < text.length; i++) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    if (entry === 0) return false;
    const code = entry & CODE_MASK;
    if (code === 0 || code >= FIRST_EXPANSION) return true;
    first = Math.imul(first ^ code, FIRST_FACTOR);
    const bit = (first ^ (first >>> 15)) & mask;
    if ((((stems[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0 || !mayBeStem(table, first)) continue;
    const isWhole = (isGrown && i > start) || (entries[text.charCodeAt(i + 1)] ?? 0) === 0;
    if (table.has(first, secondOf(entries, text, start, i), least, isWhole)) return true;
  }
  return false;
}

/** The second hash of plain letters from `start` to `last`. */
function secondOf(entries: Uint16Array, text: string, start: number, last: number): number {
  let { second } = EMPTY;
  for (let i = start; i <= last; i++)
    second = nextSecond(second, (entries[text.charCodeAt(i)] ?? 0) & CODE_MASK);
  return second;
}

/** What a name must be to begin here: one in capitals only where the second letter is none in small letters. */
export function leastEnd({ entries }: FoldTable, text: string, start: number): number {
  const second = (entries[text.charCodeAt(start + 1)] ?? 0) >> CLASS_SHIFT;
  return second === unitClass.lower ? fingerprintFlags.capitalised : fingerprintFlags.inCapitals;
}

/** The letters of folded codes from `from` to before `to`. */
export function lettersOf({ letters }: FoldTable, codes: Uint16Array, from: number, to: number): string {
  let written = "";
  for (let i = from; i < to; i++) written += letters.charAt(codes[i] ?? 0);
  return written;
}

/** Where the next word begins, from `from` on; -1 if there is none. */
export function nextWord({ entries }: FoldTable, text: string, from: number): number {
  for (let i = from; i < text.length; i++)
    if ((entries[text.charCodeAt(i)] ?? 0) >= unitClass.lower << CLASS_SHIFT) return i;
  return -1;
}

/** Where words go on after a separator. */
export function joined(reached: readonly Fingerprint[], separator: Separator): readonly Fingerprint[] {
  const distinct =
    reached.length === 1
      ? reached
      : [...new Map(reached.map((one) => [`${one.first} ${one.second}`, one])).values()];
  return distinct.map((one) => withSeparator(one, separator));
}
