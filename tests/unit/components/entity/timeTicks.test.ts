import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TickUnit, timeTicks } from "../../../../components/entity/timeTicks.ts";

const DAY_MS = 86_400_000;
const written: Readonly<Record<TickUnit, number>> = { day: 10, month: 7, year: 4 };
/** An ISO date as long as what it tells, each letter 7 px wide. */
const text = (date: Date, unit: TickUnit): string => date.toISOString().slice(0, written[unit]);
const ticks = (from: string | number, to: string | number, length: number) => {
  const axis = { from: new Date(from).getTime(), to: new Date(to).getTime(), length };
  const { unit, dates } = timeTicks({ ...axis, side: 36, text, widthOf: (words) => words.length * 7 });
  return dates.map((date) => ({
    words: text(date, unit),
    at: ((date.getTime() - axis.from) / (axis.to - axis.from)) * length,
  }));
};
const words = (...axis: Parameters<typeof ticks>) => ticks(...axis).map((tick) => tick.words);

describe("the dates under an axis of time", () => {
  it("are round years of a long time", () => {
    expect(words("1843-01-01", "2030-01-01", 240)).toEqual(["1850", "1900", "1950", "2000"]);
    expect(words("2012-08-01", "2024-10-01", 700)).toHaveLength(12);
  });

  it("are months of a year, and days of a month, as many as there is room for", () => {
    expect(words("2021-01-20", "2021-11-30", 240)).toEqual(["2021-04", "2021-07", "2021-10"]);
    expect(words("2021-02-01", "2021-04-02", 700)).toEqual([
      "2021-02-01",
      "2021-02-11",
      "2021-02-21",
      "2021-03-01",
      "2021-03-11",
      "2021-03-21",
      "2021-04-01",
    ]);
  });

  it("stand apart, whole at both ends, and are never none where there is room for one", () => {
    const day = fc.integer({ min: -60_000, max: 40_000 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 60, max: 200_000 }),
        fc.integer({ min: 176, max: 1200 }),
        (first, days, length) => {
          const found = ticks(first * DAY_MS, (first + days) * DAY_MS, length);
          expect(found.length).toBeGreaterThan(0);
          for (const [n, { words: own, at }] of found.entries()) {
            const half = (own.length * 7) / 2;
            expect(at - half).toBeGreaterThanOrEqual(-36);
            expect(at + half).toBeLessThanOrEqual(length + 36);
            const next = found[n + 1];
            if (next) expect(next.at - at).toBeGreaterThan(half + (next.words.length * 7) / 2);
          }
        },
      ),
    );
  });
});
