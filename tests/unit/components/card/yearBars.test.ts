import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeline } from "../../../../archive/timeline.ts";
import { yearBars } from "../../../../components/card/yearBars.ts";
import { on } from "../../archive/onRecord.ts";

const barsOf = (...years: readonly number[]) =>
  yearBars(timeline(years.map((year) => ({ date: on(`${year}-06-01`), document: "gazette" }))).years);

describe("the bars of the card's picture", () => {
  it("are the years, while they are few", () => {
    expect(barsOf(2021, 2021, 2023)).toEqual([
      { from: 2021, to: 2021, count: 2 },
      { from: 2022, to: 2022, count: 0 },
      { from: 2023, to: 2023, count: 1 },
    ]);
    expect(barsOf(2013, 2024)).toHaveLength(12);
  });

  it("are round numbers of years where there are many, none before the first and none after the last", () => {
    expect(barsOf(1850, 1861, 2024)).toEqual([
      { from: 1850, to: 1859, count: 1 },
      { from: 1860, to: 1879, count: 1 },
      ...[1880, 1900, 1920, 1940, 1960, 1980, 2000].map((from) => ({ from, to: from + 19, count: 0 })),
      { from: 2020, to: 2024, count: 1 },
    ]);
    expect(barsOf(2012, 2024)).toHaveLength(7);
  });

  it("are one for a single year, and none where nothing is dated", () => {
    expect(barsOf(2021, 2021)).toEqual([{ from: 2021, to: 2021, count: 2 }]);
    expect(barsOf()).toEqual([]);
  });

  it("are twelve at most, follow each other without a gap and count every statement once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1000, max: 2999 }), { minLength: 1 }), (years) => {
        const bars = barsOf(...years);
        expect(bars.length).toBeLessThanOrEqual(12);
        expect(bars[0]?.from).toBe(Math.min(...years));
        expect(bars.at(-1)?.to).toBe(Math.max(...years));
        for (const [n, bar] of bars.entries()) {
          expect(bar.count).toBe(years.filter((year) => year >= bar.from && year <= bar.to).length);
          if (n > 0) expect(bar.from).toBe((bars[n - 1]?.to ?? 0) + 1);
        }
      }),
    );
  });
});
