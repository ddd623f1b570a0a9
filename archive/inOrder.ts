/**
 * Compares texts by their code units: dates as ISO 8601 has them, ids. Not by `localeCompare`, which gives such the same
 * order, but has the engine read the rules of a language first: 10 ms and more of a page's first paint.
 */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
