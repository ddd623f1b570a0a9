import { PASSING_SPEED, SPEED_GAP_MS } from "./hoverTiming.ts";

type Move = { readonly x: number; readonly y: number; readonly timeStamp: number };

/** Tells of each move of the pointer whether it is too fast to be meant for what lies under it. */
export const createPassingGauge = (): ((move: Move) => boolean) => {
  let last: Move | undefined;
  let isPassing = false;
  return (move) => {
    const before = last;
    last = move;
    if (before === undefined) return false;
    const ms = move.timeStamp - before.timeStamp;
    const px = Math.hypot(move.x - before.x, move.y - before.y);
    if (ms > SPEED_GAP_MS || px === 0) isPassing = false;
    else if (ms > 0) isPassing = px / ms > PASSING_SPEED;
    return isPassing;
  };
};
