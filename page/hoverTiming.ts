/** Rest on a name before any work starts: shorter, and cards open in passing (Page Previews raised theirs to this). */
export const DWELL_MS = 150;

/** From arriving at a name until its card may show: sooner feels like a trap, and local data needs no longer mask. */
export const EARLIEST_MS = 250;

/** Time to come back, or to reach the card, before it closes. */
export const GRACE_MS = 300;

/** A pointer faster than this, in px per ms, is on its way elsewhere. */
export const PASSING_SPEED = 0.5;

/** Two moves further apart in time than this, in ms, tell nothing of the pointer's speed now. */
export const SPEED_GAP_MS = 100;
