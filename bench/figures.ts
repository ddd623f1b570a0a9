import type { WaitingResult } from "./hover/waitingRow.ts";
import type { MatchingResult } from "./matching/measureMatching.ts";
import type { PaintingResult } from "./painting/measurePainting.ts";
import type { Size } from "./sizes.ts";
import type { WholePageResult } from "./wholePage/measureWholePages.ts";

/** Everything that was measured in one run; parts that were not asked for are missing. */
export type Report = {
  readonly browser: string;
  /** Mean number of running processes over the last minute, at the beginning and the end: how busy the machine was. */
  readonly load: readonly [number, number];
  readonly cores: number;
  readonly matching?: readonly MatchingResult[];
  readonly painting?: PaintingResult;
  readonly wholePages?: WholePageResult;
  /** For cards. */
  readonly waiting?: WaitingResult;
  /** For the popup, the pages and the search index. */
  readonly opening?: WaitingResult;
  readonly sizes?: readonly Size[];
};

/** Figures by name, the smaller the better; comparable between machines, as all are ratios or sizes. */
export type Figures = Readonly<Record<string, number>>;

/**
 * The share of a core that On Record may take on a page that changes without end. What lies below is taken for as much:
 * the page's own share differs by some hundredths from round to round, so that three is no worse than one.
 */
const TURMOIL_BUDGET = 0.05;

/** The figures of a report that are held against the baseline: those of On Record. */
export const figuresOf = (report: Report): Figures => {
  const { matching = [], painting, wholePages, waiting, opening, sizes = [] } = report;
  const figures: Record<string, number> = {};
  for (const { gazetteer, contenders } of matching) {
    const kind = gazetteer.split(":")[0] ?? "";
    for (const { name, warm, cold } of contenders) {
      if (!name.startsWith("On Record")) continue;
      figures[`${kind}: ${name}, warm`] = warm.median;
      if (cold !== undefined) figures[`${kind}: ${name}, cold`] = cold.ratio;
    }
  }
  for (const { marks, name, toWrapping, toBare } of painting?.rows ?? []) {
    if (!name.startsWith("On Record")) continue;
    figures[`painting ${marks}, to wrapping`] = toWrapping;
    figures[`painting ${marks}, later frames`] = toBare;
  }
  if (wholePages !== undefined) {
    figures["whole page, added to its own"] = wholePages.addedShare;
    figures["whole page, share of a core in turmoil"] = Math.max(wholePages.turmoil.later, TURMOIL_BUDGET);
  }
  for (const { name, toFloor } of [...(waiting?.rows ?? []), ...(opening?.rows ?? [])])
    if (Number.isFinite(toFloor)) figures[`waiting, ${name}`] = toFloor;
  for (const { name, bytes } of sizes) figures[`size of ${name}`] = bytes;
  return figures;
};

/** A figure may worsen by half before it fails: machines and runs differ by less. */
const WORSE = 1.5;

/** Says each figure that is worse than the baseline's by more than half. */
export const worsened = (baseline: Figures, now: Figures): readonly string[] =>
  Object.entries(now).flatMap(([name, value]) => {
    const before = baseline[name];
    if (before === undefined || value <= before * WORSE) return [];
    return [`${name}: ${value.toFixed(2)}, was ${before.toFixed(2)}`];
  });
