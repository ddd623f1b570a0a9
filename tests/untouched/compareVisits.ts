import type { Driver } from "../support/driver.ts";
import { differences, kindOf } from "./differences.ts";
import { type Visit, visit } from "./visit.ts";

/**
 * Some pages are not laid out alike twice, whoever visits them. So many further visits without On Record may show that a
 * difference is the page's own.
 */
const CONTROLS = 5;

export type Comparison = {
  readonly withIt: Visit;
  readonly without: Visit;
  /** Differences that only a visit with On Record showed. */
  readonly touched: readonly string[];
  /** Kinds of differences that visits without On Record show among themselves. */
  readonly unsteady: readonly string[];
};

/** Visits a page with and without On Record, and once more without for every doubt. */
export const compareVisits = async (withIt: Driver, without: Driver, url: string): Promise<Comparison> => {
  const first = await visit(withIt, url, undefined);
  const second = await visit(without, url, first);
  let touched = differences(second, first);
  const unsteady = new Set<string>();
  for (let control = 0; control < CONTROLS && touched.length > 0; control++) {
    for (const found of differences(second, await visit(without, url, first))) unsteady.add(kindOf(found));
    touched = touched.filter((found) => !unsteady.has(kindOf(found)));
  }
  return { withIt: first, without: second, touched, unsteady: [...unsteady] };
};
