import type { Timeline } from "../../archive/timeline.ts";

/** Years that one bar of the card's picture stands for, the last included, and how many statements were made in them. */
export type YearBar = { readonly from: number; readonly to: number; readonly count: number };

/** In a card of 320 px as many have the 24 px each that a finger or a tremor needs (WCAG 2.5.8). */
const MOST_BARS = 12;
/** Bars begin at years that are multiples of these: spans that readers count in. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000] as const;

const barsOf = (first: number, last: number, step: number): number =>
  Math.floor(last / step) - Math.floor(first / step) + 1;

/** The bars of the card's picture: each a year, or where these would be too many to press, a round number of years. */
export const yearBars = (years: Timeline["years"]): readonly YearBar[] => {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const step = STEPS.find((each) => barsOf(first, last, each) <= MOST_BARS) ?? last - first + 1;
  const start = Math.floor(first / step) * step;
  return Array.from({ length: barsOf(first, last, step) }, (_, n) => {
    // No year before the first or after the last is meant.
    const from = Math.max(start + n * step, first);
    const to = Math.min(start + (n + 1) * step - 1, last);
    const within = years.filter(({ year }) => year >= from && year <= to);
    return { from, to, count: within.reduce((sum, { count }) => sum + count, 0) };
  });
};
