import { CLASS_SHIFT, type FoldTable, unitClass } from "./foldTable.ts";
import type { NameAlias } from "./names.ts";

/** Longer words in letters of another script are misspelt (СОР29); shorter ones are others (ЕС, EC). */
const MIXABLE = 3;
const isCyrillic = (text: string, at: number) => text.charCodeAt(at) >> 8 === 4;

/** Whether the letters of a span have the case that an alias asks for; the span is known to fold to the alias. */
export function admitsForm(
  alias: NameAlias,
  text: string,
  start: number,
  end: number,
  fold: FoldTable,
): boolean {
  const kindAt = (string: string, i: number) => (fold.entries[string.charCodeAt(i)] ?? 0) >> CLASS_SHIFT;
  if (!alias.lower && kindAt(text, start) === unitClass.lower && !alias.exact) return false;
  if (!alias.exact) return true;
  if (end - start <= MIXABLE && isCyrillic(text, start) !== isCyrillic(alias.text, 0)) return false;
  let inAlias = 0;
  for (let i = start; i < end; i++) {
    const kind = kindAt(text, i);
    if (kind < unitClass.lower) continue;
    while (inAlias < alias.text.length && kindAt(alias.text, inAlias) < unitClass.lower) inAlias++;
    // What an inflected form has beyond the dictionary form is an ending, in small letters.
    const wanted = inAlias < alias.text.length ? kindAt(alias.text, inAlias) : unitClass.lower;
    if (kind !== wanted && kind !== unitClass.uncased) return false;
    inAlias++;
  }
  return true;
}
