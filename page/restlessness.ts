/** A page is restless if it changes faster than this, in changes … */
const RESTLESS_CHANGES = 2_500;
/** … over at least this many ms: a page that builds itself is soon done. */
const RESTLESS_MS = 5_000;
/** A pause of this many ms is rest. */
export const REST_MS = 1_000;

/** Keeps count of a page's changes, to tell when following them is in vain. Times in ms, of one clock. */
export type Restlessness = {
  /** Notes changes; whether the page is restless now. */
  readonly note: (changes: number, now: number) => boolean;
  /** Whether the last change is long enough ago. */
  readonly hasRest: (now: number) => boolean;
};

export const createRestlessness = (): Restlessness => {
  let changes = 0;
  let since = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return {
    note: (more, now) => {
      if (changes === 0 || now - last > REST_MS) {
        changes = 0;
        since = now;
      }
      changes += more;
      last = now;
      // So many in every stretch of that length, not only in one burst long ago.
      return now - since >= RESTLESS_MS && changes / (now - since) >= RESTLESS_CHANGES / RESTLESS_MS;
    },
    hasRest: (now) => now - last > REST_MS,
  };
};
