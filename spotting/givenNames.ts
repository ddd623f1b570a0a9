import { foldPhrase } from "./foldPhrase.ts";
import type { Names } from "./names.ts";

/** Shorter names differ by a letter and are others (Ilham, Ilgar). */
const LONG_NAME = 6;

const cache = new WeakMap<Names, Map<number, readonly string[]>>();

/** What stands before the surname in the full names of a person, folded: given names in all their spellings. */
export function givenNamesOf(names: Names, entity: number): readonly string[] {
  let known = cache.get(names);
  if (known === undefined) {
    known = new Map();
    cache.set(names, known);
  }
  let given = known.get(entity);
  if (given === undefined) {
    const [from, to] = names.aliasesOf(entity);
    const all = Array.from({ length: to - from }, (_, i) => names.alias(from + i));
    const full = all.filter((alias) => !alias.short && !alias.foreign);
    given = [...new Set(full.flatMap((alias) => foldPhrase(alias.text, names.fold).split(" ").slice(0, -1)))];
    known.set(entity, given);
  }
  return given;
}

/** Whether two folded given names may be spellings of one (Sergey, Serguei), or one an inflected form of the other. */
export function mayBeSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 4) return false;
  const most = Math.min(one.length, other.length) >= LONG_NAME ? 2 : 1;
  return (one.charAt(0) === other.charAt(0) || most === 2) && distance(one, other) <= most;
}

/** Levenshtein distance, over two rows (Wagner and Fischer 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
