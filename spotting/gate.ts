/** Size of a gate: with some thousand names, one word in ten passes by accident. */
export const GATE_SIZE = 1 << 14;

/** Where a word's first three folded codes (0 after its end) stand in a gate. */
export function gateIndex(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (GATE_SIZE - 1);
}
