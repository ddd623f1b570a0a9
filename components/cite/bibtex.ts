import type { CitedStatement } from "./citedStatement.ts";
import { type CslDay, type CslItem, cslItem } from "./cslItem.ts";
import { citeStrings } from "./strings.ts";

/** What TeX would take for a command. Letters stay as they are: every BibTeX of today reads UTF-8. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

const escaped = (text: string): string => text.replace(/[\\{}^~&%$#_]/g, (sign) => commands[sign] ?? sign);

const iso = (day: CslDay): string => day.map((part) => String(part).padStart(2, "0")).join("-");

/** The year for BibTeX; the whole for BibLaTeX, in the Extended Date/Time Format (ISO 8601-2): "~" is "about". */
const dates = ({ issued }: CslItem): readonly (readonly [string, string])[] => {
  if ("literal" in issued) return [["year", issued.literal]];
  const about = issued.circa ? "~" : "";
  const [first] = issued["date-parts"];
  if (first === undefined) return [];
  const year = String(first[0]);
  return [
    ["year", issued.circa ? citeStrings.circaYear(year) : year],
    ["date", issued["date-parts"].map((day) => iso(day) + about).join("/")],
  ];
};

/** The reference in BibTeX; `date`, `organization` and `entrysubtype` are BibLaTeX's and do no harm elsewhere. */
export const bibtex = (cited: CitedStatement): string => {
  const item = cslItem(cited);
  const authors = (item.author ?? []).map((name) =>
    "literal" in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`,
  );
  const fields: readonly (readonly [string, string])[] = [
    ...(authors.length === 0 ? [] : [["author", authors.join(" and ")] as const]),
    // Braced, so that no style makes names in it lower-case.
    ["title", `{${escaped(item.title)}}`],
    ...(item["container-title"] === undefined
      ? []
      : [["organization", `{${escaped(item["container-title"])}}`] as const]),
    ...dates(item),
    // An address is taken letter by letter; braces would end it.
    ...(item.URL === undefined
      ? []
      : [["url", item.URL.replaceAll("{", "%7B").replaceAll("}", "%7D")] as const]),
    ["language", item.language],
    ["entrysubtype", escaped(item.genre)],
    ["note", escaped(item.note.replaceAll("\n", " | "))],
  ];
  const kind = item.URL === undefined ? "misc" : "online";
  return `@${kind}{${item.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
};
