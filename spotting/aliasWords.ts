import { CLASS_SHIFT, type FoldTable, unitClass } from "./foldTable.ts";
import { type Separator, separatorOf } from "./separator.ts";

export type AliasWord = {
  readonly text: string;
  /** What stands between the word before and this one; 0 for the first word. */
  readonly separator: Separator | 0;
};

/** Splits an alias into its words and what joins them; signs before the first and after the last word are dropped. */
export function aliasWords(text: string, fold: FoldTable): AliasWord[] {
  const words: AliasWord[] = [];
  let end = 0;
  for (let i = 0; i < text.length; ) {
    const kind = (fold.entries[text.charCodeAt(i)] ?? 0) >> CLASS_SHIFT;
    if (kind < unitClass.lower) {
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && (fold.entries[text.charCodeAt(i)] ?? 0) >> CLASS_SHIFT >= unitClass.skipped)
      i++;
    words.push({
      text: text.slice(start, i),
      separator: words.length === 0 ? 0 : separatorOf(text.slice(end, start)),
    });
    end = i;
  }
  return words;
}
