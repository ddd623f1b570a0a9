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

/** Whether the word at `start` begins like a name; if so, the names that begin like it are made ready. */
function passesGate(names: Names, gate: Uint8Array, text: string, start: number, entry: number): boolean {
  const { entries } = names.fold;
  const first = entry & CODE_MASK;
  const secondEntry = start + 1 < text.length ? (entries[text.charCodeAt(start + 1)] ?? 0) : 0;
  const second = secondEntry & CODE_MASK;
  const thirdEntry =
    secondEntry !== 0 && start + 2 < text.length ? (entries[text.charCodeAt(start + 2)] ?? 0) : 0;
  const third = thirdEntry & CODE_MASK;
  const isPlain =
    first < FIRST_EXPANSION && isPlainCode(secondEntry, second) && isPlainCode(thirdEntry, third);
  if (!isPlain) return passesSlowly(names, gate, text, start);
  if (gate[gateIndex(first, second, third)] !== 1) return false;
  names.prepare(first, second, third);
  return true;
}

/** Whether a unit counts as one letter, or ends the word. */
const isPlainCode = (entry: number, code: number): boolean =>
  entry === 0 || (code > 0 && code < FIRST_EXPANSION);

/** The same for a word that begins with a mark, an invisible character or a letter that counts as several. */
function passesSlowly(names: Names, gate: Uint8Array, text: string, start: number): boolean {
  const { entries, expansions } = names.fold;
  const codes: number[] = [];
  for (let i = start; i < text.length && codes.length < 3; i++) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    if (entry === 0) break;
    const code = entry & CODE_MASK;
    if (code >= FIRST_EXPANSION) codes.push(...(expansions[code - FIRST_EXPANSION] ?? []));
    else if (code > 0) codes.push(code);
  }
  const [first = 0, second = 0, third = 0] = codes;
  if (gate[gateIndex(first, second, third)] !== 1) return false;
  names.prepare(first, second, third);
  return true;
}
