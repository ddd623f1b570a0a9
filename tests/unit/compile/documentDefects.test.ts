import { describe, expect, test } from "vitest";
import { columnDocument, type Defect, portDocument, problemsOf, withDefect } from "./corpusFixture.ts";

const defects: readonly Defect[] = [
  [
    "a word of a block is changed",
    portDocument,
    "We have lost a year",
    "We have lost two years",
    `${portDocument}:31: the text of block 3 ("It will open in spring. We have lost tw…") is not what the record's SHA-256 says`,
  ],
  [
    "white space ends a block",
    portDocument,
    "Of Varna I know nothing.",
    "Of Varna I know nothing. ",
    `${portDocument}:33: white space around the block's text`,
  ],
  [
    "two blocks stand together",
    portDocument,
    "A: Of Varna",
    "It is so.\nA: Of Varna",
    `${portDocument}:34: no blank line before this block; add one`,
  ],
  [
    "a block is missing from the record",
    portDocument,
    "blocks:\n",
    "blocks:\n  - { at: 9000, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }\n",
    `${portDocument}:14: 9 blocks in the record but 8 in the text`,
  ],
  [
    "two blocks overlap in the source",
    portDocument,
    "{ at: 29,",
    "{ at: 10,",
    `${portDocument}:16: block 1 begins inside block 0 of the source`,
  ],
  [
    "a document has two titles",
    portDocument,
    "## The road",
    "# The road",
    `${portDocument}:35: a second title; mark a section heading with "## "`,
  ],
  [
    "the first block is no title",
    portDocument,
    "\n# The port",
    "\n## The port",
    `${portDocument}:25: the first block is not the title`,
  ],
  [
    "a document has no front matter",
    portDocument,
    "---\nid",
    "id",
    `${portDocument}:1: no front matter; begin the file with a line "---"`,
  ],
  [
    "a document's id is not the file's name",
    columnDocument,
    "id: gazette-2022-column",
    "id: gazette-2022",
    `${columnDocument}:2: id "gazette-2022" is not the file's name; write "gazette-2022-column"`,
  ],
  [
    "an emendation lies outside its block",
    columnDocument,
    "start: 4, end: 8",
    "start: 4, end: 800",
    `${columnDocument}:13: 4..800 lies outside block 1`,
  ],
  [
    "an emendation changes the length",
    columnDocument,
    'was: "Ðort"',
    'was: "Ðorts"',
    `${columnDocument}:13: "Ðorts" is 5 units long but 4..8 is 4`,
  ],
  [
    "an emendation mends nothing",
    columnDocument,
    'was: "Ðort"',
    'was: "Port"',
    `${columnDocument}:13: block 1 still has "Port" at 4`,
  ],
  [
    "an emendation names no block",
    columnDocument,
    "{ block: 1, start",
    "{ block: 7, start",
    `${columnDocument}:13: there is no block 7 to emend`,
  ],
  [
    "a document has an unknown key",
    columnDocument,
    "genre: interview",
    "genre: interview\ngenres: many",
    `${columnDocument}:12: unknown key "genres"; remove it or correct its spelling`,
  ],
  [
    "a document lacks a key",
    columnDocument,
    "genre: interview\n",
    "",
    `${columnDocument}:2: missing key "genre"; add it`,
  ],
  [
    "a key stands twice",
    columnDocument,
    "genre: interview",
    "genre: interview\ngenre: column",
    `${columnDocument}:12: not valid YAML: Map keys must be unique`,
  ],
  [
    "a day is none of the calendar",
    columnDocument,
    'from: "2021-03-04"',
    'from: "2021-02-30"',
    `${columnDocument}:8: "2021-02-30" is no day of the calendar`,
  ],
  [
    "a range of days runs backwards",
    columnDocument,
    'from: "2021-03-04"',
    'from: "2021-03-14"',
    `${columnDocument}:8: "from" is later than "to"; swap them`,
  ],
  [
    "an inferred date has no reason",
    columnDocument,
    "reason: between two trains it mentions",
    'reason: ""',
    `${columnDocument}:8: basis "inferred" has no reason`,
  ],
  [
    "an unknown date is given",
    columnDocument,
    "basis: inferred, reason: between",
    "basis: unknown, reason: between",
    `${columnDocument}:8: basis "unknown" goes with an empty date`,
  ],
  [
    "an inferred author has no evidence",
    columnDocument,
    "basis: stated, evidence: byline",
    "basis: inferred",
    `${columnDocument}:5: basis "inferred" has no reason; say in "evidence"`,
  ],
];

describe("one problem is reported with its line and what to do, when", () => {
  test.each(defects)("%s", async (_name, path, was, is, expected) => {
    const problems = await problemsOf(withDefect(path, was, is));
    expect(problems.filter((problem) => problem.startsWith(expected))).toHaveLength(1);
  });
});
