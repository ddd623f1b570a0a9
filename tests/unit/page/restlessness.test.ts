import { describe, expect, it } from "vitest";
import { createRestlessness } from "../../../page/restlessness.ts";

/** Notes `perSecond` changes in every second of `seconds`, in ten batches each; whether it was restless at the end. */
const change = (perSecond: number, seconds: number, pauseAfter = Number.POSITIVE_INFINITY): boolean => {
  const restlessness = createRestlessness();
  let now = 1_000_000;
  let isRestless = false;
  for (let batch = 0; batch < seconds * 10; batch++) {
    now += batch === pauseAfter ? 1_500 : 100;
    isRestless = restlessness.note(perSecond / 10, now);
  }
  return isRestless;
};

describe("a page", () => {
  it("is restless after changing a thousand times a second for five seconds", () => {
    expect(change(1_000, 4)).toBe(false);
    expect(change(1_000, 6)).toBe(true);
  });

  it("is not restless for a clock, a ticker or an animation", () => {
    for (const perSecond of [1, 10, 60, 200]) expect(change(perSecond, 600)).toBe(false);
  });

  it("is not restless for building itself in one burst", () => {
    expect(change(100_000, 1)).toBe(false);
  });

  it("is forgiven what it did before a pause", () => {
    expect(change(1_000, 6, 30)).toBe(false);
  });

  it("has rest a second after its last change", () => {
    const restlessness = createRestlessness();
    restlessness.note(1, 500);
    expect(restlessness.hasRest(1_400)).toBe(false);
    expect(restlessness.hasRest(1_501)).toBe(true);
  });
});
