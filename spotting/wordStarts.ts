import { aliasWords } from "./aliasWords.ts";
import type { NameForm } from "./compileNames.ts";
import { inflectionOf } from "./endings.ts";
import { CLASS_SHIFT, CODE_MASK, foldTable, letterRanges, unitClass } from "./foldTable.ts";
import { foldCodes } from "./foldWord.ts";

/** How words begin that a name may begin with; parts of expressions, but for the last in ASCII. Empty where none is. */
export type WordStarts = {
  /** Alternatives of a capital and the small letters that follow it. */
  readonly capitals: string;
  /** Alternatives of digits. */
  readonly numbers: string;
  /** Alternatives of small letters. */
  readonly small: string;
  /** Small letters of scripts other than Latin, as the inside of a class. */
  readonly smallOthers: string;
};

/** So many letters tell nearly all words of a page from these. */
export const TOLD_BY = 3;
/** More alternatives than these are dearer than to look at every word. */
const MOST_TOLD = 600;
const LAST_ASCII = 0x7f;
const NOT_LATIN = [0x370, 0x1dff] as const;

/** Small letters and digits by their folded code, of one part of the table. */
function lettersByCode(from: number, to: number): ReadonlyMap<number, readonly string[]> {
  const { entries } = foldTable();
  const letters = new Map<number, string[]>();
  for (const range of letterRanges)
    for (let unit = Math.max(range[0], from); unit <= Math.min(range[1], to); unit++) {
      const entry = entries[unit] ?? 0;
      const kind = entry >> CLASS_SHIFT;
      if (kind !== unitClass.lower && kind !== unitClass.uncased) continue;
      const code = entry & CODE_MASK;
      letters.set(code, [...(letters.get(code) ?? []), String.fromCharCode(unit)]);
    }
  return letters;
}

/** Those that no other begins, each first letter written once. */
const alternatives = (all: ReadonlySet<string>, instead: string): string => {
  if (all.size > MOST_TOLD) return instead;
  const starts = [...all].sort();
  const rests = new Map<string, string[]>();
  for (const start of starts) {
    if (starts.some((one) => one !== start && start.startsWith(one))) continue;
    const first = start.charAt(0);
    rests.set(first, [...(rests.get(first) ?? []), start.slice(1)]);
  }
  return [...rests].map(([first, after]) => `${first}(?:${after.join("|")})`).join("|");
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How the first words of forms begin: what `openScout` makes expressions of. The same forms give the same. */
export function wordStarts(forms: readonly NameForm[]): WordStarts {
  const { entries } = foldTable();
  const ascii = lettersByCode(0, LAST_ASCII);
  const notLatin = lettersByCode(...NOT_LATIN);
  const capitals = new Set<string>();
  const numbers = new Set<string>();
  const small = new Set<string>();
  const smallOthers = new Set<string>();
  for (const { text, words } of forms) {
    const codes = foldCodes(aliasWords(text)[0] ?? "");
    const isSmall = (entries[text.charCodeAt(0)] ?? 0) >> CLASS_SHIFT === unitClass.lower;
    if (isSmall) for (const letter of notLatin.get(codes[0] ?? 0) ?? []) smallOthers.add(letter);
    // One that has a letter that is none in ASCII has it, or another, whatever its ending.
    if (!codes.slice(0, TOLD_BY).every((code) => ascii.has(code))) continue;
    const cuts = [...(words[0] ?? [])].flatMap(inflectionOf).map(([cut]) => cut);
    const stem = codes.slice(0, Math.max(1, Math.min(TOLD_BY, codes.length - Math.max(0, ...cuts))));
    const isWhole = cuts.length === 0 && codes.length < TOLD_BY;
    const starts = stem.reduce<readonly string[]>(
      (begun, code) => begun.flatMap((start) => (ascii.get(code) ?? []).map((letter) => start + letter)),
      [""],
    );
    for (const start of starts) {
      const number = /^\d+/.exec(start)?.[0];
      if (number !== undefined) numbers.add(number.length < TOLD_BY ? `${number}(?!\\d)` : number);
      else
        (isSmall ? small : capitals).add(
          (isSmall ? start : capitalised(start)) + (isWhole ? "(?![a-z])" : ""),
        );
    }
  }
  return {
    capitals: alternatives(capitals, "[A-Z]"),
    numbers: alternatives(numbers, "\\d+"),
    small: alternatives(small, "[a-z]"),
    smallOthers: [...smallOthers].sort().join(""),
  };
}
