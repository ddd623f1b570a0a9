import { inOrder } from "../../archive/inOrder.ts";
import type { Lane, Occasion } from "./occasions.ts";

const startOf = ({ date }: Occasion): number => Date.parse(date.from);

/** The occasion of a row that is nearest in time. */
const nearest = (lane: Lane | undefined, to: Occasion): Occasion | undefined =>
  lane?.occasions.toSorted(
    (a, b) => Math.abs(startOf(a) - startOf(to)) - Math.abs(startOf(b) - startOf(to)),
  )[0];

/**
 * Where a key leads on the timeline: left and right through all that was said in the order of time, up and down to
 * the row above and below, Home and End to the first and last. Undefined where it leads nowhere.
 */
export const moveAmong = (lanes: readonly Lane[], from: Occasion, key: string): Occasion | undefined => {
  const inTime = lanes
    .flatMap(({ occasions }) => occasions)
    .toSorted((a, b) => inOrder(a.date.from, b.date.from));
  const at = inTime.findIndex(({ id }) => id === from.id);
  const row = lanes.findIndex(({ occasions }) => occasions.some(({ id }) => id === from.id));
  switch (key) {
    case "ArrowRight":
      return inTime[at + 1];
    case "ArrowLeft":
      return at > 0 ? inTime[at - 1] : undefined;
    case "ArrowDown":
      return nearest(lanes[row + 1], from);
    case "ArrowUp":
      return row > 0 ? nearest(lanes[row - 1], from) : undefined;
    case "Home":
      return inTime[0];
    case "End":
      return inTime.at(-1);
    default:
      return undefined;
  }
};
