import type { Dated } from "../archive/date.ts";
import { locale } from "../locales/locale.ts";
import { hasOwnDates, ownDateRange } from "../locales/ownDates.ts";
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

/** By language, unit and length of the month: making one takes longer than all the dates of a list. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (unit: Unit, month: "long" | "short"): Intl.DateTimeFormat => {
  const { language } = locale();
  const key = `${language} ${unit} ${month}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(unit === "year" ? {} : { month }),
    ...(unit === "day" ? { day: "numeric" } : {}),
  });
  formats.set(key, format);
  return format;
};

const plain = ({ from, to }: Dated, month: "long" | "short"): string => {
  const first = day(from);
  const last = day(to || from);
  // A date in a form that we do not know is still the record's word: shown as it stands.
  if (!first || !last) return from === to || to === "" ? from : `${from} – ${to}`;
  const unit = wholeUnits(first, last);
  if (hasOwnDates()) return ownDateRange(first, last, unit);
  // ICU versions differ in the spaces around the dash; a citation must not differ by browser.
  return (
    formatOf(unit, month)
      .formatRange(first, last)
      .replace(/(?<=\d)\s*–\s*(?=\d)/u, "–")
      .replace(/\s+/gu, " ")
      // Russian's "г." (year) never begins a line.
      .replace(/ (?=г\.$)/u, "\u00a0")
  );
};

/**
 * A date for readers: "5 December 2022", "c. 13–19 September 2023" where it was inferred, "undated".
 * Ranges stay ranges; whole months and years lose their days.
 */
export const dateText = (dated: Dated, month: "long" | "short" = "long"): string => {
  if (dated.basis === "unknown" || dated.from === "") return sharedStrings.undated;
  const text = plain(dated, month);
  return dated.basis === "inferred" ? sharedStrings.circa(text) : text;
};

/** What to say beside a date that does not stand in the text; empty for one that does. */
export const dateBasisText = (dated: Dated): string => {
  if (dated.basis === "inferred") return sharedStrings.dateInferred;
  return dated.basis === "page" ? sharedStrings.dateFromPage : "";
};
