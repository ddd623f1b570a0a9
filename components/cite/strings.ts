/** The words of references and of the view that shows them. */
export const citeStrings = {
  formats: "Format of the reference",
  format: { plain: "Plain", ris: "RIS", bibtex: "BibTeX", csl: "CSL-JSON" },
  reference: (format: string) => `Reference, ${format}`,
  copy: "Copy reference",
  save: "Save as a file",
  /** What bibliographies write where no date is known. */
  noDate: "n.d.",
  /** Librarians' sign for what the cataloguer worked out. */
  supplied: (words: string) => `[${words}]`,
  circaYear: (year: string) => `c. ${year}`,
  said: (text: string, speaker: string, quotation: string) => `${text} — ${speaker} (${quotation})`,
  saidOn: (date: string) => `Said: ${date}`,
  dateBasis: {
    stated: "",
    page: "Date from a public page",
    inferred: "Date inferred",
    unknown: "Date not known",
  },
  authorBasis: {
    stated: "",
    page: "Author from a public page",
    inferred: "Author inferred",
    unknown: "Author not named",
  },
  publisherBasis: {
    stated: "",
    page: "Publisher from a public page",
    inferred: "Publisher inferred",
    unknown: "Publisher not known",
  },
  interviewee: (words: string) => `Interviewee: ${words}`,
  rights: (words: string) => `Rights: ${words}`,
  because: (what: string, reason: string) => (reason === "" ? what : `${what}: ${reason}`),
  number: (id: string) => `On Record: ${id}`,
} as const;
