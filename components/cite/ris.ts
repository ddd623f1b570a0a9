import { dateBasisText, dateText } from "../dateText.ts";
import type { CitedStatement } from "./citedStatement.ts";
import { type CslItem, cslItem } from "./cslItem.ts";

const types: Readonly<Record<CslItem["type"], string>> = {
  interview: "ELEC",
  "post-weblog": "BLOG",
  webpage: "ELEC",
  document: "GEN",
};

const two = (number: number): string => String(number).padStart(2, "0");

/** `PY` is the year; `DA` is `year/month/day/other`, and its last part says how the day is known, or that none is. */
const dates = ({ issued }: CslItem, { date }: CitedStatement["record"]): readonly string[] => {
  if ("literal" in issued) return [`DA  - ///${issued.literal}`];
  const [year, month, day] = issued["date-parts"][0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return [];
  const basis = dateBasisText(date);
  const isRange = issued["date-parts"].length > 1;
  const other = basis === "" && !isRange ? "" : dateText(date) + (basis === "" ? "" : ` (${basis})`);
  return [`PY  - ${year}`, `DA  - ${year}/${two(month)}/${two(day)}/${other}`];
};

/** A comma divides family from given name in `AU`, also where the author is described and not named. */
const withoutComma = (literal: string): string => literal.replace(/,\s*(.+)$/u, " ($1)");

/** The reference in RIS, as Research Information Systems specified it: a tag a line, lines ended by CR LF. */
export const ris = (cited: CitedStatement): string => {
  const item = cslItem(cited);
  const names = (item.author ?? []).map((name) =>
    "literal" in name ? withoutComma(name.literal) : `${name.family}, ${name.given}`,
  );
  const lines = [
    `TY  - ${item.URL === undefined ? "GEN" : types[item.type]}`,
    `ID  - ${item.id}`,
    ...names.map((name) => `AU  - ${name}`),
    `TI  - ${item.title}`,
    ...(item["container-title"] === undefined ? [] : [`T2  - ${item["container-title"]}`]),
    ...dates(item, cited.record),
    ...(item.URL === undefined ? [] : [`UR  - ${item.URL}`]),
    `LA  - ${item.language}`,
    `M3  - ${item.genre}`,
    ...item.note.split("\n").map((line) => `N1  - ${line}`),
    "ER  - ",
  ];
  return `${lines.join("\r\n")}\r\n`;
};
