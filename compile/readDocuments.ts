import type { SourceDocument } from "../archive/document.ts";
import type { Problem } from "./problem.ts";
import { readCorpusFiles } from "./readCorpusFiles.ts";
import { type ReadDocument, readDocument } from "./readDocument.ts";

/** All documents of a corpus. */
export type ReadDocuments = {
  readonly read: readonly ReadDocument[];
  /** Those without a problem that leaves no document, by id. */
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly Problem[];
};

/** Reads `corpus/documents` under `root`. */
export const readDocuments = (root: string): ReadDocuments => {
  const { files, problems } = readCorpusFiles(root, "documents", ".md");
  const read = files.map(({ path, text }) => readDocument(path, text));
  const documents = read
    .flatMap(({ document }) => document ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { read, documents, problems: [...problems, ...read.flatMap((one) => one.problems)] };
};
