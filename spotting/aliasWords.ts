import { CLASS_SHIFT, foldTable, unitClass } from "./foldTable.ts";

/** The words of an alias, as `openNames` finds them: runs of letters, digits and marks. */
export function aliasWords(text: string): string[] {
  const { entries } = foldTable();
  const words: string[] = [];
  let word = "";
  for (const unit of `${text} `) {
    const kind = (entries[unit.charCodeAt(0)] ?? 0) >> CLASS_SHIFT;
    if (kind >= unitClass.lower || (kind === unitClass.skipped && word !== "")) word += unit;
    else if (word !== "") {
      words.push(word);
      word = "";
    }
  }
  return words;
}
