import { describe, expect, it } from "vitest";
import { inSlices, SLICE_MS } from "../../../page/inSlices.ts";

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
  it("does all of it, and gives the page's own timers their turn in between", async () => {
    const work = counted(60);
    let turns = 0;
    const page = setInterval(() => {
      turns += 1;
      work.turn();
    }, 0);
    const spent = await inSlices(work.step, new AbortController().signal);
    clearInterval(page);
    expect(work.left()).toBe(0);
    expect(spent).toBeGreaterThanOrEqual(60);
    // A timer that is due at once comes every 4 ms at most: between two slices, or between two and the next two.
    expect(turns).toBeGreaterThanOrEqual(60 / SLICE_MS / 3);
    expect(work.longest()).toBeLessThanOrEqual(3 * SLICE_MS);
  });

  it("takes no stretch longer than its ceiling", async () => {
    const work = counted(40);
    const watch = new MessageChannel();
    watch.port1.onmessage = () => {
      work.turn();
      if (work.left() > 0) watch.port2.postMessage(undefined);
    };
    watch.port2.postMessage(undefined);
    await inSlices(work.step, new AbortController().signal);
    watch.port1.close();
    expect(work.longest()).toBeLessThanOrEqual(SLICE_MS);
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
