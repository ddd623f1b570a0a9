import { CLASS_SHIFT, type FoldTable, unitClass } from "./foldTable.ts";
import type { NameAlias } from "./names.ts";

/** Longer abbreviations may be in look-alike letters (СОР29); in short ones each letter tells (ЕС and EC, Aİ and AI). */
const SHORT = 3;
const plain = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

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
  const letters = plain(alias.text);
  if (letters.length <= SHORT && !plain(text.slice(start, end)).startsWith(letters)) return false;
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
