import { CODE_MASK, FIRST_EXPANSION, type FoldTable } from "./foldTable.ts";

/** Size of a gate: with some thousand names, one word in ten passes by accident. */
export const GATE_SIZE = 1 << 14;

/** Where a word's first three folded codes (0 after its end) stand in a gate. */
export function gateIndex(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (GATE_SIZE - 1);
}

/** Whether a word in small letters begins like a name that is written so. */
export function passesGate(gate: Uint8Array, { entries }: FoldTable, text: string, start: number): boolean {
  if (gate.length === 0) return true;
  const first = (entries[text.charCodeAt(start)] ?? 0) & CODE_MASK;
  const second = start + 1 < text.length ? (entries[text.charCodeAt(start + 1)] ?? 0) : 0;
  const third = second !== 0 && start + 2 < text.length ? (entries[text.charCodeAt(start + 2)] ?? 0) : 0;
  // A mark, an invisible sign or a letter that counts as several: rare, and looked at as a whole.
  if (first >= FIRST_EXPANSION || !isPlainLetter(second) || !isPlainLetter(third)) return true;
  const index = gateIndex(first, second & CODE_MASK, third & CODE_MASK);
  return (((gate[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}

/** Whether an entry of the fold table is nothing, or one letter that counts as one. */
export const isPlainLetter = (entry: number): boolean =>
  entry === 0 || ((entry & CODE_MASK) > 0 && (entry & CODE_MASK) < FIRST_EXPANSION);
