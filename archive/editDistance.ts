/**
 * Whether two words are at most `most` typing errors apart: a letter more, less, another, or two
 * neighbours exchanged (optimal string alignment, Damerau 1964). O(length²), for the words of a query.
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(exchanged ? Math.min(cost, at(beforeLast, j - 2) + 1) : cost);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length) <= most;
}

/**
 * How many letters more, less or other make one word of the other (Levenshtein, 1966); some number above `most` where it
 * is more than that. Two rows are enough, and a row that is above `most` throughout ends it.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = at(row, 0);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const above = at(row, j);
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const cost = Math.min(above + 1, at(row, j - 1) + 1, diagonal + (same ? 0 : 1));
      diagonal = above;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  return at(row, b.length);
}

/** How many typing errors a word of this length may have: short words are too alike for any. */
export function typosAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

function at(row: readonly number[], i: number): number {
  return row[i] ?? Number.POSITIVE_INFINITY;
}
