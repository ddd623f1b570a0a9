import type { Basis } from "../archive/date.ts";
import type { EntityKind } from "../archive/entity.ts";
import type { Statement } from "../archive/statement.ts";

/** The language that the interface's words, dates and numbers are written in. */
export const interfaceLanguage = "en-GB";

const plural = new Intl.PluralRules(interfaceLanguage);

/** "1 statement", "2 statements". */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString(interfaceLanguage)} ${plural.select(count) === "one" ? one : many}`;

/** How each thing is known, as a tag beside it. */
export const basisWords: Readonly<Record<Basis, string>> = {
  stated: "stated in the text",
  page: "from a public page",
  inferred: "inferred",
  unknown: "not known",
};

export const entityKindWords: Readonly<Record<EntityKind, string>> = {
  person: "person",
  place: "place",
  organisation: "organisation",
  agreement: "agreement",
  infrastructure: "infrastructure",
  event: "event",
  other: "other",
};

/** How a statement stands in its source: "direct quote", "reported". An interviewee's own turn is an answer, not a quote. */
export const quotationWords = ({
  quotation,
  question,
  cue,
}: Pick<Statement, "quotation" | "question" | "cue">): string => {
  if (quotation === "direct") return question >= 0 && cue === "" ? "interview answer" : "direct quote";
  if (quotation === "indirect") return "reported";
  return quotation === "mixed" ? "quoted and reported" : "author’s words";
};

export const sharedStrings = {
  undated: "undated",
  /** Before a day or range that was worked out. */
  circa: (date: string) => `c. ${date}`,
  dateInferred: "date inferred",
  dateFromPage: "date from a public page",
  through: (names: string) => `through ${names}`,
  notVerified: "What sources said. Not verified here.",
  tryAgain: "Try again",
  copied: "Copied.",
  notCopied: "The browser did not allow copying. Select the words and copy them by hand.",
} as const;
