import type { Dated } from "../archive/date.ts";
import type { Statement } from "../archive/statement.ts";
import { citeStrings } from "./cite/strings.ts";
import { dateBasisText, dateText } from "./dateText.ts";
import { sharedStrings } from "./strings.ts";

/** What a reference says of a document. Empty strings are left out. */
export type CitedDocument = {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  /** The document's own date; without it the statement's stands in. */
  readonly date?: Dated | undefined;
};

export type Cited = {
  readonly document: CitedDocument;
  readonly statement: Pick<Statement, "id" | "text" | "quotation" | "question" | "cue" | "date">;
  /** Name of the statement's speaker. */
  readonly speaker: string;
  /** Names of those through whom the words come, nearest first. */
  readonly through: readonly string[];
};

/** The word between speaker and title says how the source has the words. */
const relationTo = ({ quotation, question, cue }: Cited["statement"]): string =>
  citeStrings.relation[quotation === "direct" && question >= 0 && cue === "" ? "answer" : quotation];

const datePart = (date: Dated): string => {
  if (date.basis === "unknown" || date.from === "") return citeStrings.noDate;
  const basis = dateBasisText(date);
  return basis === "" ? dateText(date) : `${dateText(date)} (${basis})`;
};

/**
 * A plain reference to one statement, for a footnote: speaker, how the source has the words, title,
 * author, publisher, date with its basis, address, and the statement's own number in the archive.
 */
export const citation = ({ document, statement, speaker, through }: Cited): string => {
  const who = through.length > 0 ? `${speaker} (${sharedStrings.through(through.join(", "))})` : speaker;
  const parts = [
    `${who}, ${relationTo(statement)} ${citeStrings.title(document.title)}`,
    document.author,
    document.publisher,
    datePart(document.date ?? statement.date),
    document.url,
  ].filter((part) => part !== "");
  return `${parts.join(", ")} [${citeStrings.number(statement.id)}]`;
};

/** A plain reference to a whole document: author, title, publisher, date with its basis, address, and its id in the archive. */
export const documentCitation = (id: string, document: CitedDocument): string => {
  const parts = [
    document.author,
    citeStrings.title(document.title),
    document.publisher,
    document.date === undefined ? citeStrings.noDate : datePart(document.date),
    document.url,
  ].filter((part) => part !== "");
  return `${parts.join(", ")} [${citeStrings.number(id)}]`;
};

/** The words as they stand in the source, and under them the reference: what "Copy with citation" copies. */
export const quotedWithCitation = (cited: Cited): string => `${cited.statement.text}\n— ${citation(cited)}`;
