import { median, quantile } from "../statistics.ts";

export type WaitingRow = {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  /** `median` to that of the floor; NaN of a floor. */
  readonly toFloor: number;
};
export type WaitingResult = { readonly rows: readonly WaitingRow[] };

/** What was measured so often, in ms, beside its floor. */
export const waitingRow = (
  name: string,
  times: readonly number[],
  floor?: readonly number[],
): WaitingRow => ({
  name,
  median: median(times),
  p95: quantile(times, 0.95),
  toFloor: floor === undefined ? Number.NaN : median(times) / median(floor),
});
