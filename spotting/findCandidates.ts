import type { Candidate } from "./candidate.ts";
import type { Span } from "./findPossible.ts";
import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, unitClass } from "./foldTable.ts";
import { gateIndex } from "./gate.ts";
import { longestMatch } from "./longestMatch.ts";
import type { Names } from "./names.ts";

const NONE: readonly Candidate[] = [];

/**
 * Finds every span of a block that a name may stand in: leftmost, longest, whole words. This is the hot path, over
 * every character of a page: one table lookup a character, and only words that begin like a name (with a capital,
 * where the script has them) are looked at again.
 */
export function findCandidates(names: Names, text: string): readonly Candidate[] {
  const { entries } = names.fold;
  const { upper, lower } = names.gates();
  let found: Candidate[] | undefined;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    if (entry < unitClass.lower << CLASS_SHIFT) {
      i++;
      continue;
    }
    const match = candidateAt(names, entry < unitClass.upper << CLASS_SHIFT ? lower : upper, text, i, entry);
    if (match !== undefined) {
      found ??= [];
      found.push(match);
      i = match.end;
    }
    while (i < length && (entries[text.charCodeAt(i)] ?? 0) >= unitClass.skipped << CLASS_SHIFT) i++;
  }
  return found ?? NONE;
}

/**
 * Says which of the spans that `findPossible` found are names, and of whom: with the same names, what `findCandidates`
 * finds, but only the words of the spans are looked at.
 */
export function confirmCandidates(names: Names, text: string, spans: readonly Span[]): readonly Candidate[] {
  const { entries } = names.fold;
  const found: Candidate[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    // Within a span that is no name, a shorter or a later one may stand.
    for (let i = Math.max(at, start); i < end; ) {
      const entry = entries[text.charCodeAt(i)] ?? 0;
      const isWord = entry >= unitClass.lower << CLASS_SHIFT;
      // The fingerprints have passed most words with a capital already: a gate for these is not worth making.
      const gate = isWord && entry < unitClass.upper << CLASS_SHIFT ? names.gates().lower : undefined;
      const match = isWord ? candidateAt(names, gate, text, i, entry) : undefined;
      if (match !== undefined) found.push(match);
      i = match?.end ?? i;
      if (entry < unitClass.lower << CLASS_SHIFT) i++;
      else
        while (i < text.length && (entries[text.charCodeAt(i)] ?? 0) >= unitClass.skipped << CLASS_SHIFT) i++;
      at = i;
    }
  }
  return found;
}

/** The longest name that begins with the word at `start`, if that passes the gate; no gate lets all words through. */
function candidateAt(
  names: Names,
  gate: Uint8Array | undefined,
  text: string,
  start: number,
  entry: number,
): Candidate | undefined {
  return passesGate(names, gate, text, start, entry) ? longestMatch(names, text, start) : undefined;
}

/** Whether the word at `start` begins like a name; if so, the names that begin like it are made ready. */
function passesGate(
  names: Names,
  gate: Uint8Array | undefined,
  text: string,
  start: number,
  entry: number,
): boolean {
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
  if (gate !== undefined && gate[gateIndex(first, second, third)] !== 1) return false;
  names.prepare(first, second, third);
  return true;
}

/** Whether a unit counts as one letter, or ends the word. */
const isPlainCode = (entry: number, code: number): boolean =>
  entry === 0 || (code > 0 && code < FIRST_EXPANSION);

/** The same for a word that begins with a mark, an invisible character or a letter that counts as several. */
function passesSlowly(names: Names, gate: Uint8Array | undefined, text: string, start: number): boolean {
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
  if (gate !== undefined && gate[gateIndex(first, second, third)] !== 1) return false;
  names.prepare(first, second, third);
  return true;
}
