import { describe, expect, it } from "vitest";
import { median, quantile, spread } from "../../../bench/statistics.ts";

describe("the middle of measurements", () => {
  it("is the middle one of an odd number, whatever their order", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it("lies between the two middle ones of an even number", () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it("is no number where nothing was measured", () => {
    expect(median([])).toBeNaN();
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("comes with what a tenth of the measurements lies below, and above", () => {
    const oneToTwenty = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(spread(oneToTwenty)).toEqual({ median: 10.5, p10: 2, p90: 18 });
  });
});
