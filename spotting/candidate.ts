/** A span that a name of the gazetteer may stand in; what it means is for the page to say (`resolveMentions`). */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  /** Indexes into `Names.aliases`; several if entities share the form. */
  readonly aliases: readonly number[];
};

/**
 * The index of the last of some spans that begins before `at`; -1 if none does.
 * @param spans in the order of the text, none over another.
 */
export function lastBefore(spans: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
