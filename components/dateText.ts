import type { Dated } from "../archive/date.ts";
import { type MonthLength, ownDateRange } from "../locales/ownDates.ts";
import { sharedStrings } from "./strings.ts";

const day = (iso: string): Date | undefined => {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

const dayAfter = (date: Date): Date => new Date(date.getTime() + 86_400_000);

type Unit = "year" | "month" | "day";

/** Whether the range is whole months, or whole years, so that days would say more than is known. */
const wholeUnits = (from: Date, to: Date): Unit => {
  const after = dayAfter(to);
  if (from.getUTCDate() !== 1 || after.getUTCDate() !== 1) return "day";
  return from.getUTCMonth() === 0 && after.getUTCMonth() === 0 ? "year" : "month";
};

const plain = ({ from, to }: Dated, month: MonthLength): string => {
  const first = day(from);
  const last = day(to || from);
  // A date in a form that we do not know is still the record's word: shown as it stands.
  if (!first || !last) return from === to || to === "" ? from : `${from} – ${to}`;
  return ownDateRange(first, last, wholeUnits(first, last), month);
};

/**
 * A date for readers: "5 December 2022", "c. 13–19 September 2023" where it was inferred, "undated".
 * Ranges stay ranges; whole months and years lose their days.
 */
export const dateText = (dated: Dated, month: MonthLength = "long"): string => {
  if (dated.basis === "unknown" || dated.from === "") return sharedStrings.undated;
  const text = plain(dated, month);
  return dated.basis === "inferred" ? sharedStrings.circa(text) : text;
};

/** What to say beside a date that does not stand in the text; empty for one that does. */
export const dateBasisText = (dated: Dated): string => {
  if (dated.basis === "inferred") return sharedStrings.dateInferred;
  return dated.basis === "page" ? sharedStrings.dateFromPage : "";
};
