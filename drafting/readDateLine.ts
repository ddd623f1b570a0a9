import * as chrono from "chrono-node";

/** Longer lines say more than a date. */
const longestDateLine = 40;

/** Dotted dates are day first in the languages of the archive; the American order is not read. */
const readers = [chrono.en.GB, chrono.ru.strict];

/** "Published:" */
const label = /^[^:\d]{1,20}:\s*/u;

/** The day that a line of its own tells ("25 April 2024", "25.09.2020"), as ISO 8601; undefined if it is no date line. */
export function readDateLine(line: string): string | undefined {
  if (line.length > longestDateLine) return undefined;
  const bare = line.replace(label, "");
  for (const reader of readers) {
    for (const { text, start } of reader.parse(bare)) {
      const whole = text.length * 2 > bare.length;
      const sure = start.isCertain("day") && start.isCertain("month") && start.isCertain("year");
      if (!whole || !sure) continue;
      const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
      if (year === null || month === null || day === null) continue;
      return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    }
  }
  return undefined;
}
