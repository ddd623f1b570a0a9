import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, type FoldTable, foldTable } from "./foldTable.ts";

/** The folded codes of a piece of text; what is no letter or digit is left out. */
export function foldCodes(text: string, table: FoldTable = foldTable()): number[] {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const entry = table.entries[text.charCodeAt(i)] ?? 0;
    const code = entry & CODE_MASK;
    if (code >= FIRST_EXPANSION) codes.push(...(table.expansions[code - FIRST_EXPANSION] ?? []));
    else if (code > 0) codes.push(code);
  }
  return codes;
}

/** A word as it is compared: no case, no diacritics, one letter for letters that look the same. */
export function foldWord(word: string): string {
  const table = foldTable();
  return foldCodes(word, table)
    .map((code) => table.letters.charAt(code))
    .join("");
}

/** Folds the letters of a regular expression's source and leaves its syntax as it is. */
export function foldPattern(source: string): string {
  const { entries } = foldTable();
  return source.replace(/./gsu, (unit) =>
    (entries[unit.charCodeAt(0)] ?? 0) >> CLASS_SHIFT === 0 ? unit : foldWord(unit),
  );
}
