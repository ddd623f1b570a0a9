import { citation } from "../citation.ts";
import { bibtex } from "./bibtex.ts";
import type { CitedStatement } from "./citedStatement.ts";
import { cslItem } from "./cslItem.ts";
import { rightsNote } from "./evidenceNotes.ts";
import { ris } from "./ris.ts";
import { citeStrings } from "./strings.ts";

export const referenceFormats = ["plain", "ris", "bibtex", "csl"] as const;
export type ReferenceFormat = (typeof referenceFormats)[number];

/** Name ending and media type of a file in each format. */
export const referenceFile: Readonly<
  Record<ReferenceFormat, { readonly ending: string; readonly type: string }>
> = {
  plain: { ending: "txt", type: "text/plain" },
  ris: { ending: "ris", type: "application/x-research-info-systems" },
  bibtex: { ending: "bib", type: "application/x-bibtex" },
  csl: { ending: "json", type: "application/vnd.citationstyles.csl+json" },
};

/** For a footnote: speaker, source, date with its basis, address; and the rights. */
const plain = (cited: CitedStatement): string => {
  const { record, statement, speaker, through } = cited;
  const item = cslItem(cited);
  const author =
    record.author.basis === "inferred" ? citeStrings.supplied(record.author.value) : record.author.value;
  const document = {
    title: record.title,
    author,
    publisher: item["container-title"] ?? "",
    url: record.url.value,
    date: record.date,
  };
  const rights = rightsNote(record);
  return [citation({ document, statement, speaker, through }), rights]
    .filter((line) => line !== "")
    .join("\n");
};

/** A reference to the source of a statement, with all that the record says of how it is known. */
export const reference = (cited: CitedStatement, format: ReferenceFormat): string => {
  switch (format) {
    case "plain":
      return plain(cited);
    case "ris":
      return ris(cited);
    case "bibtex":
      return bibtex(cited);
    case "csl":
      return `${JSON.stringify([cslItem(cited)], undefined, 2)}\n`;
  }
};
