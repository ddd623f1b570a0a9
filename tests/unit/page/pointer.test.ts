import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPassingGauge } from "../../../page/pointerSpeed.ts";
import { isOnPath } from "../../../page/safePath.ts";

describe("the gauge of passing pointers", () => {
  it("says that a pointer of one px a ms is passing, and one of a tenth is not", () => {
    const isPassing = createPassingGauge();
    expect(isPassing({ x: 0, y: 0, timeStamp: 0 })).toBe(false);
    expect(isPassing({ x: 16, y: 0, timeStamp: 16 })).toBe(true);
    expect(isPassing({ x: 17, y: 1, timeStamp: 32 })).toBe(false);
  });

  it("does not take a jump after a pause for speed", () => {
    const isPassing = createPassingGauge();
    isPassing({ x: 0, y: 0, timeStamp: 0 });
    expect(isPassing({ x: 400, y: 300, timeStamp: 500 })).toBe(false);
  });
});

const name = { left: 100, top: 100, right: 180, bottom: 120 };
const below = { left: 60, top: 128, right: 460, bottom: 500 };

describe("the path from a name to its card", () => {
  it("holds the gap between them, and the slanting way to the card's far corner", () => {
    expect(isOnPath({ x: 140, y: 124 }, name, below)).toBe(true);
    expect(isOnPath({ x: 200, y: 122 }, name, below)).toBe(true);
  });

  it("does not hold what lies beside the name, away from the card", () => {
    expect(isOnPath({ x: 90, y: 101 }, name, below)).toBe(false);
    expect(isOnPath({ x: 140, y: 90 }, name, below)).toBe(false);
    expect(isOnPath({ x: 500, y: 300 }, name, below)).toBe(false);
  });

  it("holds every straight way from a point of the name to a point of the card", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const within = (box: typeof name, x: number, y: number) => ({
      x: box.left + x * (box.right - box.left),
      y: box.top + y * (box.bottom - box.top),
    });
    fc.assert(
      fc.property(share, share, share, share, share, (a, b, c, d, along) => {
        const from = within(name, a, b);
        const to = within(below, c, d);
        // On the very edge, rounding may fall to either side.
        const inner = 0.01 + along * 0.98;
        const point = { x: from.x + inner * (to.x - from.x), y: from.y + inner * (to.y - from.y) };
        const isEdge = [a, b, c, d].some((part) => part < 1e-6 || part > 1 - 1e-6);
        expect(isEdge || isOnPath(point, name, below)).toBe(true);
      }),
    );
  });
});
