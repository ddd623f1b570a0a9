/** A stretch of a text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** How many units two stretches share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** How many units of a stretch the others cover together, each unit once. */
export function covered(span: Span, by: readonly Span[]): number {
  let count = 0;
  let from = span.start;
  for (const { start, end } of by.toSorted((a, b) => a.start - b.start)) {
    const next = Math.min(end, span.end);
    if (next <= from || start >= span.end) continue;
    count += next - Math.max(start, from);
    from = next;
  }
  return count;
}
