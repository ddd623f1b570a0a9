import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

/** A file of the corpus; `path` is from the root, with slashes. */
export type CorpusFile = { readonly path: string; readonly text: string };

/** The files of one folder of the corpus that end so, in code-unit order of their names. */
export const readCorpusFiles = (
  root: string,
  folder: string,
  ending: string,
): { readonly files: readonly CorpusFile[]; readonly problems: readonly Problem[] } => {
  const place = `corpus/${folder}`;
  let names: readonly string[];
  try {
    names = readdirSync(join(root, place)).filter((name) => name.endsWith(ending));
  } catch {
    const text = `this folder cannot be read in ${root}; the corpus has documents, statements and gazetteer`;
    return { files: [], problems: [{ file: place, line: 1, text }] };
  }
  const files: CorpusFile[] = [];
  const problems: Problem[] = [];
  for (const name of [...names].sort()) {
    const path = `${place}/${name}`;
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(root, path)));
      // A checkout on Windows may have turned the line ends; the text's own bytes know only \n.
      files.push({ path, text: text.replaceAll("\r\n", "\n") });
    } catch {
      problems.push({ file: path, line: 1, text: "this is no readable text in UTF-8; save it as UTF-8" });
    }
  }
  return { files, problems };
};
