import type { Basis } from "../../archive/date.ts";
import { message } from "../../locales/locale.ts";
import { nestedQuotes } from "../../locales/nestedQuotes.ts";
import { wording } from "../../locales/wording.ts";

/** What is stated needs no word. */
const stated = { stated: "" };
const dateBasis: Readonly<Record<Basis, string>> = wording("cite_dateBasis", stated);
const authorBasis: Readonly<Record<Basis, string>> = wording("cite_authorBasis", stated);
const publisherBasis: Readonly<Record<Basis, string>> = wording("cite_publisherBasis", stated);

/** The words of references and of the view that shows them. */
export const citeStrings = wording("cite", {
  /** The formats' own names stay as they are. */
  format: wording("cite_format", { ris: "RIS", bibtex: "BibTeX", csl: "CSL-JSON" }),
  reference: (format: string) => message("cite_reference", format),
  /** Librarians' sign for what the cataloguer worked out. */
  supplied: (words: string) => `[${words}]`,
  title: (title: string) => message("cite_title", nestedQuotes(title)),
  circaYear: (year: string) => message("cite_circaYear", year),
  said: (text: string, speaker: string, quotation: string) => message("cite_said", text, speaker, quotation),
  saidOn: (date: string) => message("cite_saidOn", date),
  dateBasis,
  authorBasis,
  publisherBasis,
  interviewee: (words: string) => message("cite_interviewee", words),
  rights: (words: string) => message("cite_rights", words),
  because: (what: string, reason: string) => (reason === "" ? what : `${what}: ${reason}`),
  number: (id: string) => message("cite_number", id),
  /** Between speaker and title: how the source has the words. */
  relation: wording("cite_relation", {}),
});
