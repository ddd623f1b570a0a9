import { basename } from "node:path";
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

/** Reads `corpus/documents` under `root`, but for those whose ids are to be left out. */
export const readDocuments = (root: string, leaveOut: ReadonlySet<string> = new Set()): ReadDocuments => {
  const { files: all, problems } = readCorpusFiles(root, "documents", ".md");
  const files = all.filter(({ path }) => !leaveOut.has(basename(path, ".md")));
  const read = files.map(({ path, text }) => readDocument(path, text));
  const documents = read
    .flatMap(({ document }) => document ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { read, documents, problems: [...problems, ...read.flatMap((one) => one.problems)] };
};
