import { wordsOf } from "./words.ts";

/** A slice of a statement's text to mark, in UTF-16 units. */
export type Mark = { readonly start: number; readonly end: number };

/** Words with nothing but this between them are marked as one. */
const JOINT = /^[\s\u00ad-]*$/;

/** Where a text has words of the given stems: in order, not overlapping, neighbours joined. */
export function marksOf(text: string, stems: ReadonlySet<string>): Mark[] {
  return joinMarks(
    text,
    wordsOf(text).filter((word) => stems.has(word.stem)),
  );
}

/** Sorts marks, merges those that overlap, and joins neighbours with only space or a hyphen between. */
export function joinMarks(text: string, marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && (start <= last.end || JOINT.test(text.slice(last.end, start)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else joined.push({ start, end });
  }
  return joined;
}
