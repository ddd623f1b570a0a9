import { locale, message } from "./locale.ts";

/**
 * Languages whose dates we write ourselves: Chromium's `Intl` has no Armenian at all and no names of months in
 * Azerbaijani ("2021 M03 2–9"). In every browser, so that a citation does not differ by browser.
 */
const languages: ReadonlySet<string> = new Set(["az", "hy"]);

/** Whether dates of the interface's language are written by `ownDateRange`. */
export const hasOwnDates = (): boolean => languages.has(locale().language);

const year = (date: Date): string => String(date.getUTCFullYear());
const monthInDate = (date: Date): string => message("date_monthsInDate").split(" ")[date.getUTCMonth()] ?? "";
const monthAlone = (date: Date): string => message("date_monthsAlone").split(" ")[date.getUTCMonth()] ?? "";

/** A range of days, months or years, as `Intl.DateTimeFormat.formatRange` would write it with long months. */
export const ownDateRange = (first: Date, last: Date, unit: "year" | "month" | "day"): string => {
  const isOneYear = year(first) === year(last);
  const isOneMonth = isOneYear && first.getUTCMonth() === last.getUTCMonth();
  if (unit === "year") return isOneYear ? year(first) : `${year(first)}–${year(last)}`;
  if (unit === "month") {
    const end = message("date_month", monthAlone(last), year(last));
    if (isOneMonth) return end;
    return isOneYear
      ? message("date_month", `${monthAlone(first)} – ${monthAlone(last)}`, year(last))
      : `${message("date_month", monthAlone(first), year(first))} – ${end}`;
  }
  const day = (date: Date): string => String(date.getUTCDate());
  const end = message("date_day", day(last), monthInDate(last), year(last));
  if (first.getTime() === last.getTime()) return end;
  if (isOneMonth) return message("date_day", `${day(first)}–${day(last)}`, monthInDate(last), year(last));
  return isOneYear
    ? `${day(first)} ${monthInDate(first)} – ${end}`
    : `${message("date_day", day(first), monthInDate(first), year(first))} – ${end}`;
};
