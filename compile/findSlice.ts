import type { Span } from "../quoting/sentences.ts";

const startsOf = (text: string, slice: string): readonly number[] => {
  const starts: number[] = [];
  for (let at = text.indexOf(slice); at >= 0; at = text.indexOf(slice, at + 1)) starts.push(at);
  return starts;
};

/**
 * Where an exact slice stands in a text, in UTF-16 units; or, as a string, why that cannot be said and what
 * to do. A slice that stands more than once needs `occurrence`, from 1.
 */
export const findSlice = (
  text: string,
  slice: string,
  occurrence: number | undefined,
  where: string,
): Span | string => {
  const starts = startsOf(text, slice);
  if (starts.length === 0) return `${where} has no such words; copy them exactly as they stand there`;
  if (occurrence === undefined && starts.length > 1) {
    return `${where} has these words ${starts.length} times; say which with "occurrence", from 1`;
  }
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) {
    return `${where} has these words only ${starts.length} times, not ${occurrence}; correct "occurrence"`;
  }
  return { start, end: start + slice.length };
};
