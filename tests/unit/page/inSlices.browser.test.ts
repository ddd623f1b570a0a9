import { afterEach, describe, expect, it, vi } from "vitest";
import { inSlices, SLICE_MS } from "../../../page/inSlices.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Keeps the thread for at least 1 ms. */
const busy = (): void => {
  const until = performance.now() + 1;
  while (performance.now() < until);
};

/** Steps of 1 ms each, counted between two turns of the page. */
const counted = (steps: number) => {
  let left = steps;
  let slice = 0;
  let longest = 0;
  return {
    step: (): boolean => {
      if (left === 0) return false;
      left -= 1;
      busy();
      longest = Math.max(longest, ++slice);
      return true;
    },
    turn: (): void => {
      slice = 0;
    },
    longest: () => longest,
    left: () => left,
  };
};

describe("work in slices", () => {
  it("gives the page its turn before a slice is longer than its ceiling, and does all of it", async () => {
    const work = counted(40);
    const real = window.scheduler?.yield?.bind(window.scheduler);
    const turns = vi.fn(() => {
      work.turn();
      return real?.() ?? Promise.resolve();
    });
    vi.stubGlobal("scheduler", { yield: turns });
    const spent = await inSlices(work.step, new AbortController().signal);
    expect(work.left()).toBe(0);
    expect(work.longest()).toBeLessThanOrEqual(SLICE_MS);
    expect(turns.mock.calls.length).toBeGreaterThanOrEqual(40 / SLICE_MS);
    expect(spent).toBeGreaterThanOrEqual(40);
  });

  it("gives it also where the browser has no way of its own to yield", async () => {
    const work = counted(20);
    vi.stubGlobal("scheduler", undefined);
    let turns = 0;
    const page = setInterval(() => {
      turns += 1;
      work.turn();
    }, 0);
    await inSlices(work.step, new AbortController().signal);
    clearInterval(page);
    expect(work.left()).toBe(0);
    expect(turns).toBeGreaterThan(0);
  });

  it("stops with its signal, in the middle", async () => {
    const work = counted(1_000);
    const stop = new AbortController();
    const step = (): boolean => {
      if (work.left() === 990) stop.abort();
      return work.step();
    };
    await inSlices(step, stop.signal);
    expect(work.left()).toBe(989);
  });
});
