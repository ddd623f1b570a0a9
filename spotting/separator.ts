/** What may stand between two words of one name. */
export const separators = {
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  stop: 4,
  quote: 5,
  plus: 6,
  slash: 7,
  and: 8,
};
export type Separator = number;

/** No name has more than this between two words, but for white space. */
const LONGEST_SIGNS = 6;

const shapes: readonly (readonly [RegExp, Separator])[] = [
  [/^\s+$/, separators.space],
  [/^\s*[-‐-―−﹣－]\s*$/, separators.hyphen],
  [/^['’‘ʼʹ`´′՚＇]$/, separators.apostrophe],
  [/^[.․]\s*$/, separators.stop],
  [/^\s*["“”„‟«»‹›'‘’‚]\s*$/, separators.quote],
  [/^\s*[+＋]\s*$/, separators.plus],
  [/^\s*\/\s*$/, separators.slash],
  [/^\s*&\s*$/, separators.and],
];

/** What a run of signs and white space between two words counts as; `none` if it parts them. */
export function separatorOf(run: string): Separator {
  if (run === " ") return separators.space;
  if (run === "-") return separators.hyphen;
  if (run.length > LONGEST_SIGNS && run.trim().length > LONGEST_SIGNS) return separators.none;
  return shapes.find(([shape]) => shape.test(run))?.[1] ?? separators.none;
}
