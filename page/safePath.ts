import type { Point } from "./mentionRects.ts";

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const corners = ({ left, top, right, bottom }: Box): readonly Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** Positive where the way from a over b to c turns left. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Half of a convex hull, by Andrew's monotone chain. */
const chain = (points: readonly Point[]): readonly Point[] => {
  const hull: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = hull.slice(-2);
      if (before === undefined || last === undefined || turn(before, last, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull.slice(0, -1);
};

/**
 * Whether a point lies on the way between a name and its card: within the smallest convex shape around both, so that
 * every straight way from the one to the other counts.
 */
export const isOnPath = (point: Point, name: Box, card: Box): boolean => {
  const points = [...corners(name), ...corners(card)].toSorted((a, b) => a.x - b.x || a.y - b.y);
  const hull = [...chain(points), ...chain(points.toReversed())];
  return hull.every((corner, index) => {
    const next = hull[(index + 1) % hull.length] ?? corner;
    return turn(corner, next, point) >= 0;
  });
};
