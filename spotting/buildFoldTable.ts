import {
  adoptBuilder,
  CLASS_SHIFT,
  FIRST_EXPANSION,
  type FoldTable,
  letterRanges,
  skipMarks,
  unitClass,
} from "./foldTable.ts";

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

function buildFoldTable(): FoldTable {
  const entries = new Uint16Array(0x10000);
  const letters = new Map<string, number>();
  const expansions: number[][] = [];
  for (const [from, to] of letterRanges) fillRange(entries, from, to, letters, expansions);
  skipMarks(entries);
  return { entries, expansions, letters: `\0${[...letters.keys()].join("")}` };
}

// For who builds and runs On Record; pages get theirs packed (packedFoldTable.ts), and never load this.
adoptBuilder(buildFoldTable);
