import type { Marks } from "../MarkedText.tsx";

/** Longer statements are shown around their first marked word: about six lines of the popup. */
const LONGEST = 320;
/** How much is kept before the first marked word, so that it is read in its sentence. */
const BEFORE = 100;

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character);

/**
 * The stretch of a statement that a result shows, cut at spaces: all of it when short, else around the
 * first mark. `text.slice(start, end)` is verbatim; the view shows where it was cut.
 */
export const excerpt = (text: string, marks: Marks): { readonly start: number; readonly end: number } => {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const first = marks[0]?.start ?? 0;
  let start = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  let end = Math.min(text.length, start + LONGEST);
  while (start > 0 && start < first && !isSpace(text[start - 1])) start++;
  while (end < text.length && end > start + BEFORE && !isSpace(text[end])) end--;
  return { start, end };
};

/** Marks of the whole text, for a slice of it. */
export const marksWithin = (marks: Marks, start: number, end: number): Marks =>
  marks
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
