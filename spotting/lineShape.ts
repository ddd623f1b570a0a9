/** How a block is written, as far as capitals tell. */
export type LineShape = "prose" | "title case" | "capitals";

/** Headlines in Title Case have at least this share of their longer words capitalised. */
const TITLE_CASE = 0.75;
/** Fewer words show no habit. */
const FEWEST_WORDS = 3;
/** Nobody writes longer lines in Title Case. */
const LONGEST_TITLE = 220;

/** Whether a block is prose, a headline in Title Case or all in capitals. */
export function lineShape(text: string): LineShape {
  const words = text.slice(0, LONGEST_TITLE).match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  const cased = words.filter(
    (word) => word.toLowerCase() !== word.toUpperCase() && !/\p{Script=Georgian}/u.test(word),
  );
  if (cased.length < FEWEST_WORDS)
    return cased.length === 2 && cased.every(isCapitals) ? "capitals" : "prose";
  if (cased.every(isCapitals)) return "capitals";
  if (text.length > LONGEST_TITLE) return "prose";
  const capitalised = cased.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitalised / cased.length >= TITLE_CASE ? "title case" : "prose";
}

const isCapitals = (word: string) => word === word.toUpperCase();
