import type { Evidenced } from "../../archive/document.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { quotationWords, sharedStrings } from "../strings.ts";
import type { CitedStatement } from "./citedStatement.ts";
import { citeStrings } from "./strings.ts";

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const known = (field: Evidenced, words: Readonly<Record<Evidenced["basis"], string>>): string =>
  field.basis === "stated" ? "" : citeStrings.because(words[field.basis], field.evidence);

/** The source's notice; where there is none, what is known of that. */
export const rightsNote = ({ rights }: CitedStatement["record"]): string => {
  const words = oneLine(rights.value || rights.evidence);
  return words === "" ? "" : citeStrings.rights(words);
};

/**
 * What no field of a bibliographic format has room for, one line each: the words and whose they are, how date, author
 * and publisher are known where the text does not state them, the rights, and the statement's number.
 */
export const evidenceNotes = ({ record, statement, speaker, through }: CitedStatement): readonly string[] => {
  const { date, author, interviewee, publisher, genre } = record;
  const who = through.length > 0 ? `${speaker}, ${sharedStrings.through(through.join(", "))}` : speaker;
  const isOwnDate = statement.date.from !== date.from || statement.date.to !== date.to;
  const basis = dateBasisText(statement.date);
  const isInterview = genre === "interview" && interviewee.value !== "";
  return [
    citeStrings.said(statement.text, who, quotationWords(statement)),
    isOwnDate ? citeStrings.saidOn(dateText(statement.date) + (basis === "" ? "" : ` (${basis})`)) : "",
    known({ value: date.from, basis: date.basis, evidence: date.reason }, citeStrings.dateBasis),
    isInterview ? known(interviewee, citeStrings.authorBasis) : known(author, citeStrings.authorBasis),
    !isInterview && interviewee.value !== "" ? citeStrings.interviewee(interviewee.value) : "",
    known(publisher, citeStrings.publisherBasis),
    rightsNote(record),
    citeStrings.number(statement.id),
  ]
    .map(oneLine)
    .filter((line) => line !== "");
};
