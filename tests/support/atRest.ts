import type { Point } from "./driver.ts";
import { until } from "./until.ts";

/**
 * Where something stands, once two looks in a row find it at the same place: what has just been scrolled to, or changes
 * its size, would not be there any more when the pointer comes. Undefined means that it is not there yet.
 */
export const atRest = (what: string, look: () => Promise<Point | undefined>): Promise<Point> => {
  let before: Point | undefined;
  return until(what, async () => {
    const now = await look();
    const isAtRest = now !== undefined && now.x === before?.x && now.y === before.y;
    before = now;
    return isAtRest && now;
  });
};
