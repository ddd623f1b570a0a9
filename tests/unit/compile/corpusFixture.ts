import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { compileCorpus } from "../../../compile/compileCorpus.ts";
import { formatProblem } from "../../../compile/problem.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const markers = /^(?:# |## |> |Q: |A: |\\)/;

/** A document's file: the record's hashes and places follow from the body's lines. */
const documentFile = (record: string, lines: readonly string[]): string => {
  let at = 0;
  const places = lines.map((line) => {
    const text = line.replace(markers, "");
    const place = `  - { at: ${at}, sha256: ${sha256(text)} }`;
    at += text.length + 1;
    return place;
  });
  return ["---", record.trim(), "blocks:", ...places, "---", "", lines.join("\n\n"), ""].join("\n");
};

const record = (id: string, title: string, emendations: string): string => `
id: ${id}
source: { file: ${id}.txt, sha256: ${sha256(id)} }
title: ${title}
author: { value: Ivo Hladnik, basis: stated, evidence: byline }
interviewee: { value: "", basis: unknown }
publisher: { value: Harbour Gazette, basis: page, evidence: the page }
date: { from: "2021-03-04", to: "2021-03-08", basis: inferred, reason: between two trains it mentions }
url: { value: "https://gazette.example/${id}", basis: page, evidence: the page }
language: en
genre: interview
rights: { value: "", basis: unknown, evidence: none seen }
emendations: ${emendations}
`;

const interview = documentFile(record("gazette-2021-port", "The port will open in spring", "[]"), [
  "# The port will open in spring",
  "> The head of the port speaks about a year of delay.",
  "Q: When will Tolmin port open?",
  "A: It will open in spring. We have lost a year, but the railway is ready.",
  "A: Of Varna I know nothing.",
  "## The road to Varna",
  "Anna Kovač said the road is open. “Come and see,” she added.",
  "\\# one sign stands at the road, and says “closed”.",
]);

const column = documentFile(
  record(
    "gazette-2022-column",
    "A year later",
    '[{ block: 1, start: 4, end: 8, was: "Ðort", reason: wrong encoding }]',
  ),
  ["# A year later", "The Port of Tolmin is open. Nobody said “never”, as some would have it."],
);

const interviewStatements = `document: gazette-2021-port
statements:
  - { n: 1, block: 1, text: "The head of the port speaks about a year of delay.", speaker: person:hladnik, quotation: author, cue: "" }
  - n: 2
    block: 3
    text: "It will open in spring."
    speaker: person:kovac
    quotation: direct
    topics: [infrastructure:tolmin-port]
  - n: 3
    block: 3
    text: "We have lost a year, but the railway is ready."
    speaker: person:kovac
    quotation: direct
    cue: ""
  - n: 4
    block: 4
    text: "Of Varna I know nothing."
    speaker: person:kovac
    quotation: direct
    cue: ""
  - n: 5
    block: 6
    text: "Anna Kovač said the road is open. “Come and see,” she added."
    speaker: person:kovac
    quotation: mixed
    cue: said
    through: [organisation:wire]
    date: { from: "2021-03-01", to: "2021-03-01", basis: stated }
    attributions:
      - { text: "Come and see,", speaker: person:kovac, quotation: direct, cue: she added }
  - n: 6
    block: 7
    text: "# one sign stands at the road, and says “closed”."
    speaker: person:hladnik
    quotation: author
    cue: ""
`;

const columnStatementsFile = `document: gazette-2022-column
statements:
  - n: 2
    block: 1
    text: "Nobody said “never”, as some would have it."
    speaker: person:hladnik
    quotation: author
    hypothetical: [never]
  - { n: 1, block: 1, text: "The Port of Tolmin is open.", speaker: person:hladnik, quotation: author }
`;

const peopleFile = `- id: person:kovac
  name: Anna Kovač
  description: head of the port
  gender: f
  roles:
    - { text: The head of the port, document: gazette-2021-port }
  relations:
    - { type: at, to: organisation:gazette }
  aliases:
    en: [Anna Kovač, { text: Kovač, short: true }]
    ru: [Анна Ковач]
- id: person:hladnik
  name: Ivo Hladnik
  description: reporter
  gender: m
  aliases:
    en: [Ivo Hladnik]
    az: [Ivo Hladnik]
`;

const placesFile = `- id: place:varna
  name: Varna
  description: town on the coast
  aliases: { en: [Varna], ru: [Варна] }
- id: place:tolmin
  name: Tolmin
  description: town in the hills
  aliases: { en: [Tolmin] }
- id: infrastructure:tolmin-port
  name: Tolmin port
  description: a port
  relations: [{ type: named after, to: place:tolmin }]
  aliases: { en: [Tolmin port, Port of Tolmin] }
- id: organisation:gazette
  name: Harbour Gazette
  description: newspaper
  spotted: false
- id: organisation:wire
  name: North Wire
  description: news agency
  spotted: false
`;

export const portDocument = "corpus/documents/gazette-2021-port.md";
export const columnDocument = "corpus/documents/gazette-2022-column.md";
export const portStatements = "corpus/statements/gazette-2021-port.yaml";
export const columnStatements = "corpus/statements/gazette-2022-column.yaml";
export const people = "corpus/gazetteer/people.yaml";
export const places = "corpus/gazetteer/places.yaml";

/** What is wrong, in which file, what stood there, what stands there now, and how the report begins. */
export type Defect = readonly [name: string, path: string, was: string, is: string, expected: string];

/** A small corpus without problems, by path from the root. */
export const soundCorpus: Readonly<Record<string, string>> = {
  [portDocument]: interview,
  [columnDocument]: column,
  [people]: peopleFile,
  [places]: placesFile,
  [portStatements]: interviewStatements,
  [columnStatements]: columnStatementsFile,
};

/** Writes files into a new folder that goes with the test, and returns its path. */
export const writeCorpus = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const root = mkdtempSync(join(tmpdir(), "on-record-corpus-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
};

/** The sound corpus with one thing replaced in one file. The thing must be there. */
export const withDefect = (path: string, was: string, is: string): Readonly<Record<string, string>> => {
  const text = soundCorpus[path];
  if (text === undefined || !text.includes(was)) throw new Error(`${path} of the fixture has no "${was}"`);
  return { ...soundCorpus, [path]: text.replace(was, is) };
};

/** What compiling the files reports, one line a problem. */
export const problemsOf = async (
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly string[]> => (await compileCorpus(writeCorpus(files))).problems.map(formatProblem);
