/** What a date under the axis tells: a day, a month or a year. */
export type TickUnit = "day" | "month" | "year";

type Axis = {
  /** The ends of the axis, in ms since 1970. */
  readonly from: number;
  readonly to: number;
  /** How long it is, and how much room there is beside each end, in px. */
  readonly length: number;
  readonly side: number;
  /** How a date is written, and how wide that is at most, in px. */
  readonly text: (date: Date, unit: TickUnit) => string;
  readonly widthOf: (text: string) => number;
};

const DAY_MS = 86_400_000;
/** From this span on only years are told. */
const YEARS_FROM = 2 * 365 * DAY_MS;
/** Between two dates under the axis, in px. */
const GAP = 12;
/** Distances that readers count in, the shortest first. */
const steps: readonly (readonly [TickUnit, number])[] = [
  ...([1, 2, 5, 10] as const).map((step) => ["day", step] as const),
  ...([1, 2, 3, 6] as const).map((step) => ["month", step] as const),
  ...([1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000] as const).map((step) => ["year", step] as const),
];
/** Days are told of months only. */
const MOST_DAYS = 400;
const LONGEST_MONTH = 31;

const isIn = ({ from, to }: Axis, date: Date): boolean => date.getTime() >= from && date.getTime() <= to;

const daysOf = (axis: Axis, step: number): readonly Date[] => {
  const first = Math.ceil(axis.from / DAY_MS);
  const count = Math.floor(axis.to / DAY_MS) - first + 1;
  if (count > MOST_DAYS) return [];
  return Array.from({ length: count }, (_, n) => new Date((first + n) * DAY_MS)).filter((date) => {
    const day = date.getUTCDate();
    // The last of a month would stand beside the first of the next.
    return (day - 1) % step === 0 && (step === 1 || day <= LONGEST_MONTH - step / 2);
  });
};

const monthsOf = (axis: Axis, step: number): readonly Date[] => {
  const year = new Date(axis.from).getUTCFullYear();
  const count = (new Date(axis.to).getUTCFullYear() - year + 1) * 12;
  return Array.from(
    { length: Math.ceil(count / step) },
    (_, n) => new Date(Date.UTC(year, n * step, 1)),
  ).filter((date) => isIn(axis, date));
};

const yearsOf = (axis: Axis, step: number): readonly Date[] => {
  const first = Math.floor(new Date(axis.from).getUTCFullYear() / step);
  const last = Math.floor(new Date(axis.to).getUTCFullYear() / step);
  return Array.from(
    { length: last - first + 1 },
    (_, n) => new Date(Date.UTC((first + n) * step, 0, 1)),
  ).filter((date) => isIn(axis, date));
};

const datesOf = { day: daysOf, month: monthsOf, year: yearsOf } as const;

/**
 * The dates that are told under an axis of time: as many as have room beside each other, at round distances, and whole at
 * its ends. Empty only where not even one has room.
 */
export const timeTicks = (axis: Axis): { readonly unit: TickUnit; readonly dates: readonly Date[] } => {
  const { from, to, length, side, text, widthOf } = axis;
  const at = (date: Date): number => ((date.getTime() - from) / (to - from)) * length;
  const isYears = to - from > YEARS_FROM;
  for (const [unit, step] of steps) {
    if (isYears && unit !== "year") continue;
    const width = (date: Date): number => widthOf(text(date, unit));
    const dates = datesOf[unit](axis, step).filter(
      (date) => at(date) - width(date) / 2 >= -side && at(date) + width(date) / 2 <= length + side,
    );
    const isRoomy = dates.every((date, n) => {
      const next = dates[n + 1];
      return next === undefined || at(next) - at(date) >= (width(date) + width(next)) / 2 + GAP;
    });
    if (isRoomy && dates.length > 0) return { unit, dates };
  }
  return { unit: "year", dates: [] };
};
