import type { Dated } from "../../archive/date.ts";
import type { Evidenced } from "../../archive/document.ts";
import type { CitedStatement } from "./citedStatement.ts";
import { evidenceNotes } from "./evidenceNotes.ts";
import { citeStrings } from "./strings.ts";

export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };
export type CslDay = readonly [year: number, month: number, day: number];
export type CslDate =
  | { readonly "date-parts": readonly CslDay[]; readonly circa?: true }
  | { readonly literal: string };

/** An item of CSL-JSON, as the Citation Style Language's data schema 1.0.2 has it; the fields that our sources have. */
export type CslItem = {
  readonly id: string;
  readonly type: "interview" | "post-weblog" | "webpage" | "document";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly issued: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly genre: string;
  readonly note: string;
};

/** The record names publishers with their site, "JAMnews (jam-news.net)"; the reference has the address anyway. */
const SITE = /\s*\([^()\s]+\.[a-z]+\)/gu;
/** Two words of a name: nothing else is taken apart, as it may be a description, or a name of another order. */
const GIVEN_AND_FAMILY = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+)$/u;

/** What was worked out stands in square brackets, as in library catalogues. */
const supplied = ({ value, basis }: Evidenced, words = value): string =>
  basis === "inferred" ? citeStrings.supplied(words) : words;

/** "Ceyhun Mahmudlu" by family and given name; a description ("The political editor …") and what was inferred whole. */
const nameOf = (field: Evidenced): CslName => {
  const beforeRole = field.value.split(",", 1)[0] ?? "";
  const [, given, family] = GIVEN_AND_FAMILY.exec(beforeRole) ?? [];
  if (given === undefined || family === undefined) return { literal: supplied(field) };
  return field.basis === "inferred" ? { literal: supplied(field, beforeRole) } : { family, given };
};

const dayOf = (iso: string): CslDay | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year === undefined ? undefined : [Number(year), Number(month), Number(day)];
};

const issued = ({ from, to, basis }: Dated): CslDate => {
  const first = dayOf(from);
  if (basis === "unknown" || from === "") return { literal: citeStrings.noDate };
  // A date in a form that we do not know is still the record's word.
  if (first === undefined) return { literal: from };
  const last = dayOf(to);
  const days = last === undefined || to === from ? [first] : [first, last];
  return { "date-parts": days, ...(basis === "inferred" ? { circa: true as const } : {}) };
};

const typeOf = ({ genre, url }: CitedStatement["record"]): CslItem["type"] => {
  if (genre === "interview") return "interview";
  if (url.value === "") return "document";
  return genre === "blog post" ? "post-weblog" : "webpage";
};

/** The source of a statement as an item of CSL-JSON, from which the other formats are written. */
export const cslItem = (cited: CitedStatement): CslItem => {
  const { record, statement } = cited;
  const { title, author, interviewee, publisher, date, url, language, genre } = record;
  // Of an interview, CSL's author is who answers.
  const writer = genre === "interview" && interviewee.value !== "" ? interviewee : author;
  return {
    id: statement.id.replaceAll("/", "-"),
    type: typeOf(record),
    title,
    ...(writer.value === "" ? {} : { author: [nameOf(writer)] }),
    ...(publisher.value === ""
      ? {}
      : { "container-title": supplied(publisher, publisher.value.replace(SITE, "")) }),
    issued: issued(date),
    ...(url.value === "" ? {} : { URL: url.value }),
    language,
    genre,
    note: evidenceNotes(cited).join("\n"),
  };
};
