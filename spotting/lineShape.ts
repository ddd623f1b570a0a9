/** How a block is written, as far as capitals tell. */
export type LineShape = "prose" | "title case" | "capitals";

/** Headlines in Title Case have at least this share of their longer words capitalised. */
const TITLE_CASE = 0.75;
/** Fewer words, or letters, show no habit. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 10;
/** Nobody writes longer lines in Title Case. */
const LONGEST_TITLE = 220;

/** Whether a block is prose, a headline in Title Case or all in capitals. */
export function lineShape(text: string): LineShape {
  const start = text.slice(0, LONGEST_TITLE);
  if (isCapitals(start) && (start.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_LETTERS) return "capitals";
  // A headline has no full stop at its end.
  if (text.length > LONGEST_TITLE || /[.!;։][”"»’)]*\s*$/.test(text)) return "prose";
  const words = (start.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []).filter(hasCase);
  if (words.length < FEWEST_WORDS) return "prose";
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitalised / words.length >= TITLE_CASE ? "title case" : "prose";
}

const isCapitals = (text: string) => text === text.toUpperCase() && !/\p{Script=Georgian}/u.test(text);
const hasCase = (word: string) =>
  word.toLowerCase() !== word.toUpperCase() && !/\p{Script=Georgian}/u.test(word);
