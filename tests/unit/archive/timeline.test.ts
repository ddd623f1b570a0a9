import fc from "fast-check";
import { expect, test } from "vitest";
import { timeline } from "../../../archive/timeline.ts";
import { statement, statements } from "./sampleArchive.ts";

test("statements are counted by year, empty years between them too", () => {
  expect(timeline(statements)).toEqual({
    from: "2019-05-01",
    to: "2021-02-05",
    years: [
      { year: 2019, count: 4 },
      { year: 2020, count: 0 },
      { year: 2021, count: 2 },
    ],
    statements: 6,
    sources: 2,
  });
});

test("undated statements count, and lie in no year", () => {
  const date = { from: "", to: "", basis: "unknown", reason: "" } as const;
  const undated = statement(1, "Some day.", "person:orlova", [], { date });
  expect(timeline([undated])).toEqual({ from: "", to: "", years: [], statements: 1, sources: 1 });
  expect(timeline([])).toMatchObject({ years: [], statements: 0, sources: 0 });
});

test("the years add up to the dated statements", () => {
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (days) => {
      const dated = days.map((one) => {
        const iso = one.toISOString().slice(0, 10);
        return { document: "gazette", date: { from: iso, to: iso, basis: "stated", reason: "" } as const };
      });
      const { years, from, to } = timeline(dated);
      expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      expect(from <= to).toBe(true);
      years.slice(1).forEach(({ year }, i) => {
        expect(year).toBe((years[i]?.year ?? 0) + 1);
      });
    }),
  );
});
