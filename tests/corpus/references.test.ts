import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { archivePaths, EntitiesFileSchema, StatementsFileSchema } from "../../archive/archiveFiles.ts";
import { compileCorpus } from "../../compile/compileCorpus.ts";
import type { CitedStatement } from "../../components/cite/citedStatement.ts";
import { cslItem } from "../../components/cite/cslItem.ts";
import { reference, referenceFile, referenceFormats } from "../../components/cite/reference.ts";
import { readDocuments, root } from "./readCorpus.ts";

const { archive } = await compileCorpus(root);
if (archive === undefined) throw new Error("the corpus does not compile; run `npm run check:corpus`");
const content = (path: string): unknown => {
  const file = archive.files.get(path) ?? "";
  return JSON.parse(file.slice(file.indexOf("\n") + 1));
};
const { entities } = v.parse(EntitiesFileSchema, content(archivePaths.entities));
const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;

/** Of each of the five sources the first statement that is not the author's own. */
const cited: readonly CitedStatement[] = readDocuments().map((record) => {
  const { statements } = v.parse(StatementsFileSchema, content(archivePaths.statements(record.id)));
  const statement = statements.find(({ quotation }) => quotation !== "author");
  if (statement === undefined) throw new Error(`${record.id} quotes nobody`);
  return {
    record,
    statement,
    speaker: nameOf(statement.speaker),
    through: statement.through.map(nameOf),
  };
});
const ofEach = cited.map((one) => [one.record.id, one] as const);

type Name = { readonly family?: string; readonly given?: string; readonly literal?: string };
type Parsed = {
  readonly title: string;
  readonly URL: string;
  readonly language: string;
  readonly note: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly author?: readonly Name[];
};

/** What a reference manager's reader makes of a reference. */
const parsed = (text: string, forceType: string): Parsed => {
  const [item, ...more] = plugins.input.chain(text, { forceType });
  expect(more).toEqual([]);
  return item as Parsed; // the library has no types; every field is compared below
};
/** The words of the authors, however the reader takes them apart. */
const namesIn = (authors: Parsed["author"] = []): readonly string[] =>
  authors.map(({ given, family, literal }) => [given, family, literal].filter((part) => part).join(" "));
const wordsOnly = (names: readonly string[]): readonly string[] =>
  names.map((name) => name.replace(/[(),]/g, ""));
/** The library marks braced words for styles; the words are what counts. */
const plainWords = (text: string): string => text.replace(/<\/?span[^>]*>/g, "");

describe("references to the five sources", () => {
  it.each(ofEach)("are as they were read over: %s", async (id, one) => {
    for (const format of referenceFormats) {
      const file = `references/${id}.${referenceFile[format].ending}`;
      await expect(reference(one, format)).toMatchFileSnapshot(file);
    }
  });

  it.each(ofEach)("are read by another program's RIS reader as they were meant: %s", (_, one) => {
    const item = cslItem(one);
    const read = parsed(reference(one, "ris"), "@ris/file");
    expect(read.title).toBe(item.title);
    expect(read.URL).toBe(item.URL);
    expect(read.language).toBe(item.language);
    expect(wordsOnly(namesIn(read.author))).toEqual(wordsOnly(namesIn(item.author)));
    expect(read.issued?.["date-parts"][0]).toEqual(
      "date-parts" in item.issued ? item.issued["date-parts"][0] : undefined,
    );
    for (const line of item.note.split("\n")) expect(reference(one, "ris")).toContain(`N1  - ${line}\r\n`);
  });

  it.each(ofEach)("are read by another program's BibTeX reader as they were meant: %s", (_, one) => {
    const item = cslItem(one);
    const read = parsed(reference(one, "bibtex"), "@biblatex/text");
    expect(plainWords(read.title)).toBe(item.title);
    expect(read.URL).toBe(item.URL);
    expect(plainWords(read.note)).toBe(item.note.replaceAll("\n", " | "));
    expect(namesIn(read.author)).toEqual(namesIn(item.author));
  });
});
