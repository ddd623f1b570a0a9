import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceDocument } from "../../archive/document.ts";
import { readDocument } from "../../compile/readDocument.ts";
import { readGazetteer } from "../../compile/readGazetteer.ts";
import { type PlacedStatement, readStatements } from "../../compile/readStatements.ts";

/** The project's own folder, whose corpus is tested. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const filesOf = (folder: string, ending: string): readonly { path: string; text: string }[] =>
  readdirSync(`${root}corpus/${folder}`)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `corpus/${folder}/${name}`)
    .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));

/** The documents of the corpus in the order of their ids. */
export const readDocuments = (): readonly SourceDocument[] =>
  filesOf("documents", ".md").flatMap(({ path, text }) => readDocument(path, text).document ?? []);

/** A reviewed statement with the document it stands in; offsets count from the start of its block. */
export type CorpusStatement = PlacedStatement & { readonly document: string; readonly blockText: string };

/** The reviewed statements of all documents, in the order of the files. */
export const readAllStatements = (): readonly CorpusStatement[] => {
  const documents = new Map(readDocuments().map((document) => [document.id, document]));
  const entities = filesOf("gazetteer", ".yaml").flatMap(
    ({ path, text }) => readGazetteer(path, text).entities,
  );
  const ids = new Set(entities.map(({ item }) => item.id));
  return filesOf("statements", ".yaml").flatMap(({ path, text }) => {
    const { document, statements } = readStatements(path, text, documents, ids);
    return statements.map((statement) => ({
      ...statement,
      document: document?.id ?? "",
      blockText: document?.blocks[statement.item.block]?.text ?? "",
    }));
  });
};
