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

/** What compatibility decomposition leaves apart, and (from а on) Cyrillic letters with a Latin double; the capital of և is written ԵՎ. */
const alike = new Map(
  "ı:i ø:o ł:l đ:d ð:d þ:th æ:ae œ:oe ß:ss ə:e ħ:h ŋ:n ґ:г ӏ:i а:a е:e о:o р:p с:c у:y х:x і:i ј:j ѕ:s к:k м:m т:t н:h в:b ԛ:q ԝ:w վ:ւ"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** Digits and Georgian have no capitals to us (the title forms of Georgian are used for whole lines). */
const isUncased = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0x10d0 && unit <= 0x1cbf);

function fillRange(
  table: Uint16Array,
  from: number,
  to: number,
  letters: Map<string, number>,
  long: number[][],
) {
  // All at once, as each of these has a price a call.
  let all = "";
  for (let unit = from; unit <= to; unit++) all += `${String.fromCharCode(unit)}\n`;
  const units = all.split("\n");
  const lower = all.toLowerCase().split("\n");
  const upper = all.toUpperCase().split("\n");
  const folded = all
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .split("\n");
  const codeOf = (letter: string): number => {
    const code = letters.get(letter) ?? letters.size + 1;
    letters.set(letter, code);
    return code;
  };
  for (let i = 0; i <= to - from; i++) {
    const uncased = isUncased(from + i);
    if (!uncased && lower[i] === upper[i]) continue;
    const kind = uncased ? unitClass.uncased : lower[i] === units[i] ? unitClass.lower : unitClass.upper;
    const letter = folded[i] ?? "";
    const counted = alike.get(letter) ?? letter;
    const code =
      counted.length === 1
        ? codeOf(counted)
        : FIRST_EXPANSION + long.push(Array.from(counted, (one) => codeOf(alike.get(one) ?? one))) - 1;
    table[from + i] = (kind << CLASS_SHIFT) | code;
  }
}

export function skipMarks(entries: Uint16Array): void {
  for (const [from, to] of skippedRanges) entries.fill(unitClass.skipped << CLASS_SHIFT, from, to + 1);
}

function buildFoldTable(): FoldTable {
  const entries = new Uint16Array(0x10000);
  const letters = new Map<string, number>();
  const expansions: number[][] = [];
  for (const [from, to] of letterRanges) fillRange(entries, from, to, letters, expansions);
  skipMarks(entries);
  return { entries, expansions, letters: `\0${[...letters.keys()].join("")}` };
}

let built: FoldTable | undefined;

/** The table, built at the first call (about 3 ms with code that has not run before; packedFoldTable.ts is for pages). */
export function foldTable(): FoldTable {
  built ??= buildFoldTable();
  return built;
}

/** Takes a table that is there already. */
export function adoptFoldTable(table: FoldTable): void {
  built = table;
}
