import * as v from "valibot";
import { bases, type Dated } from "../archive/date.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar in ISO 8601: 2023-02-30 is none. */
const isIsoDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const day = v.pipe(
  v.string(),
  v.check(
    (text) => text === "" || isIsoDay(text),
    (issue) => `"${issue.input}" is no day of the calendar; write it as 2023-09-13, or "" if unknown`,
  ),
);

/** A date as the corpus writes it: a day twice, a range of days, or both empty and the basis "unknown". */
export const CorpusDateSchema: v.GenericSchema<unknown, Dated> = v.pipe(
  v.strictObject({
    from: day,
    to: day,
    basis: v.picklist(bases),
    reason: v.optional(v.string(), ""),
  }),
  v.check(
    ({ from, to }) => (from === "") === (to === ""),
    'only one end of the date is given; repeat the day in "from" and "to", or leave both empty',
  ),
  v.check(
    ({ from, to, basis }) => (basis === "unknown") === (from === "" && to === ""),
    'basis "unknown" goes with an empty date, and an empty date with "unknown"; correct one of them',
  ),
  v.check(({ from, to }) => from === "" || to === "" || from <= to, '"from" is later than "to"; swap them'),
  v.check(
    ({ basis, reason }) => basis !== "inferred" || reason.trim() !== "",
    'basis "inferred" has no reason; say in "reason" how the date was worked out',
  ),
);
