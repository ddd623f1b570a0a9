import type { Candidate } from "./candidate.ts";
import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, unitClass } from "./foldTable.ts";
import { gateIndex } from "./gate.ts";
import { longestMatch } from "./longestMatch.ts";
import type { Names } from "./names.ts";

/**
 * Finds every span of a block that a name may stand in: leftmost, longest, whole words. This is the hot path, over
 * every character of a page: one table lookup a character, and only words that begin like a name (with a capital,
 * where the script has them) are looked at again.
 */
export function findCandidates(names: Names, text: string): Candidate[] {
  const { entries } = names.fold;
  const found: Candidate[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    const kind = entry >> CLASS_SHIFT;
    if (kind < unitClass.lower) {
      i++;
      continue;
    }
    if (passesGate(names, kind === unitClass.lower ? names.gateLower : names.gateUpper, text, i, entry)) {
      const match = longestMatch(names, text, i);
      if (match !== undefined) {
        found.push(match);
        i = match.end;
      }
    }
    while (i < length && (entries[text.charCodeAt(i)] ?? 0) >> CLASS_SHIFT > unitClass.none) i++;
  }
  return found;
}

function passesGate(names: Names, gate: Uint8Array, text: string, start: number, entry: number): boolean {
  const first = entry & CODE_MASK;
  if (first >= FIRST_EXPANSION) return true;
  const second = start + 1 < text.length ? (names.fold.entries[text.charCodeAt(start + 1)] ?? 0) : 0;
  if (second === 0) return gate[gateIndex(first, 0, 0)] === 1;
  const secondCode = second & CODE_MASK;
  if (secondCode === 0 || secondCode >= FIRST_EXPANSION) return true;
  const third = start + 2 < text.length ? (names.fold.entries[text.charCodeAt(start + 2)] ?? 0) : 0;
  if (third === 0) return gate[gateIndex(first, secondCode, 0)] === 1;
  const thirdCode = third & CODE_MASK;
  if (thirdCode === 0 || thirdCode >= FIRST_EXPANSION) return true;
  return gate[gateIndex(first, secondCode, thirdCode)] === 1;
}
