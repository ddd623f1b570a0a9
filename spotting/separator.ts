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

/** By its signs; each is one of them, with or without white space around it. */
const bySign: readonly (readonly [signs: string, separator: Separator])[] = [
  ["-‐‑‒–—―−﹣－", separators.hyphen],
  ["\"“”„‟«»‹›'‘’‚", separators.quote],
  ["+＋", separators.plus],
  ["/", separators.slash],
  ["&", separators.and],
];
/** With none around it, or none before it, these are others, or none. */
const apostrophes = "'’‘ʼʹ`´′՚＇";
const stops = ".․";

/** What a run of signs and white space between two words counts as; `none` if it parts them. */
export function separatorOf(run: string): Separator {
  // No expressions: most of what a page asks for first is asked here.
  if (run === " ") return separators.space;
  const sign = run.trim();
  if (sign === "") return run === "" ? separators.none : separators.space;
  if (sign.length > 1) return separators.none;
  if (run === sign && apostrophes.includes(sign)) return separators.apostrophe;
  if (run.startsWith(sign) && stops.includes(sign)) return separators.stop;
  return bySign.find(([signs]) => signs.includes(sign))?.[1] ?? separators.none;
}
