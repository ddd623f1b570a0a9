/**
 * One table for the whole engine: what a UTF-16 unit is (class) and what it counts as (folded code).
 * Folding takes away letter case, diacritics, ligatures, full-width forms and the difference between letters that
 * look the same in Latin and Cyrillic (СОР29 is COP29). Characters that are not seen (soft hyphens, zero-width
 * spaces) and marks (accents in NFD, Armenian emphasis inside a word) are skipped inside a word.
 */
export const unitClass = { none: 0, skipped: 1, lower: 2, upper: 3, uncased: 4 } as const;

/** An entry of the table is `class << CLASS_SHIFT | code`. */
export const CLASS_SHIFT = 9;
export const CODE_MASK = (1 << CLASS_SHIFT) - 1;
/** From here on a code is an index into `expansions`: one unit that counts as several (ß, ﬁ, և). */
export const FIRST_EXPANSION = 480;

export type FoldTable = {
  readonly entries: Uint16Array;
  /** Folded codes of the units that count as several letters, by `code - FIRST_EXPANSION`. */
  readonly expansions: readonly (readonly number[])[];
  /** The character of each code, to write folded text. */
  readonly letters: string;
};

/** Blocks of letters that names or the words around them are written in; all else is no word to us. */
export const letterRanges: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x41, 0x24f], // Latin
  [0x259, 0x259], // ə
  [0x400, 0x4ff], // Cyrillic
  [0x531, 0x587], // Armenian
  [0x10d0, 0x10ff], // Georgian
  [0x1c90, 0x1cbf], // Georgian, title forms
  [0x1e00, 0x1eff], // Latin with several diacritics
  [0xfb00, 0xfb17], // ligatures, Latin and Armenian
  [0xff10, 0xff5a], // full-width forms
];

/** Marks and invisible characters: combining marks, soft hyphen, zero-width and direction marks, Armenian emphasis. */
const skippedRanges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x55b, 0x55c],
  [0x55e, 0x55e],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
];

export function skipMarks(entries: Uint16Array): void {
  for (const [from, to] of skippedRanges) entries.fill(unitClass.skipped << CLASS_SHIFT, from, to + 1);
}

let current: FoldTable | undefined;
let builder: (() => FoldTable) | undefined;

/**
 * The table.
 * @throws if none was adopted and none can be built
 */
export function foldTable(): FoldTable {
  current ??= builder?.();
  if (current === undefined)
    throw new Error("spotting: no fold table; adopt one or import buildFoldTable.ts");
  return current;
}

/** Takes a table that is there already. */
export function adoptFoldTable(table: FoldTable): void {
  current = table;
}

/** Takes what builds a table when it is first asked for. */
export function adoptBuilder(build: () => FoldTable): void {
  builder = build;
}
