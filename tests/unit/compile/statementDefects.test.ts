import { describe, expect, test } from "vitest";
import { columnStatements, type Defect, portStatements, problemsOf, withDefect } from "./corpusFixture.ts";

const defects: readonly Defect[] = [
  [
    "a statement is not an exact slice",
    portStatements,
    "Of Varna I know nothing.",
    "Of Varna I know naught.",
    `${portStatements}:18: block 4 of gazette-2021-port has no such words`,
  ],
  [
    "a statement is cut out of a sentence",
    portStatements,
    "We have lost a year, but the railway is ready.",
    "We have lost a year",
    `${portStatements}:10: statement 3 is not whole sentences; the sentences it touches are "We have lost a year, but the railway is ready."`,
  ],
  [
    "a statement begins inside a sentence",
    portStatements,
    "We have lost a year, but the railway is ready.",
    "but the railway is ready.",
    `${portStatements}:10: statement 3 is not whole sentences`,
  ],
  [
    "a sentence stands in two statements",
    portStatements,
    'text: "It will open in spring."',
    'text: "It will open in spring. We have lost a year, but the railway is ready."',
    `${portStatements}:10: statement 3 overlaps statement 2`,
  ],
  [
    "a sentence stands in no statement",
    columnStatements,
    '  - { n: 1, block: 1, text: "The Port of Tolmin is open.", speaker: person:hladnik, quotation: author }\n',
    "",
    `${columnStatements}:1: no statement has the sentence "The Port of Tolmin is open." of block 1`,
  ],
  [
    "a question is taken for a statement",
    portStatements,
    'block: 4\n    text: "Of Varna I know nothing."',
    'block: 2\n    text: "When will Tolmin port open?"',
    `${portStatements}:17: block 2 is a question, which holds no statement`,
  ],
  [
    "a statement names no block",
    portStatements,
    "block: 4",
    "block: 40",
    `${portStatements}:17: gazette-2021-port has no block 40, only 0 to 7`,
  ],
  [
    "a statement's number stands twice",
    portStatements,
    "n: 4\n",
    "n: 3\n",
    `${portStatements}:16: number 3 stands twice`,
  ],
  [
    "a speaker is unknown",
    portStatements,
    "speaker: person:kovac\n    quotation: mixed",
    "speaker: person:jdoe\n    quotation: mixed",
    `${portStatements}:25: unknown speaker "person:jdoe"; add it to corpus/gazetteer/people.yaml`,
  ],
  [
    "an inner speaker is unknown",
    portStatements,
    'see,", speaker: person:kovac',
    'see,", speaker: person:jdoe',
    `${portStatements}:31: unknown speaker "person:jdoe"`,
  ],
  [
    "it is unknown through whom words come",
    portStatements,
    "through: [organisation:wire]",
    "through: [organisation:courier]",
    `${portStatements}:28: unknown speaker "organisation:courier"; add it to corpus/gazetteer/organisations.yaml`,
  ],
  [
    "a topic is unknown",
    portStatements,
    "topics: [infrastructure:tolmin-port]",
    "topics: [infrastructure:port]",
    `${portStatements}:9: unknown topic "infrastructure:port"; add it to corpus/gazetteer/infrastructure.yaml`,
  ],
  [
    "a cue does not stand in the block",
    portStatements,
    "cue: said",
    "cue: stated",
    `${portStatements}:27: block 6 has no words "stated"`,
  ],
  [
    "an attribution is not a slice of its statement",
    portStatements,
    'text: "Come and see,"',
    'text: "Come and look,"',
    `${portStatements}:31: statement 5 has no such words`,
  ],
  [
    "an attribution is the whole statement again",
    portStatements,
    'text: "Come and see,"',
    'text: "Anna Kovač said the road is open. “Come and see,” she added."',
    `${portStatements}:31: this is the whole statement again`,
  ],
  [
    "a hypothetical quotation is not a slice of its statement",
    columnStatements,
    "hypothetical: [never]",
    "hypothetical: [ever so]",
    `${columnStatements}:8: statement 2 has no such words`,
  ],
  [
    "words stand several times and nothing says which are meant",
    columnStatements,
    "hypothetical: [never]",
    "hypothetical: [s]",
    `${columnStatements}:8: statement 2 has these words 3 times; say which with "occurrence"`,
  ],
  [
    "a statement's own date runs backwards",
    portStatements,
    'to: "2021-03-01"',
    'to: "2021-02-01"',
    `${portStatements}:29: "from" is later than "to"`,
  ],
  [
    "a statement has an unknown key",
    portStatements,
    "through: [organisation:wire]",
    "via: [organisation:gazette]",
    `${portStatements}:28: unknown key "via"`,
  ],
  [
    "the kind of quotation is none",
    portStatements,
    "quotation: mixed",
    "quotation: reported",
    `${portStatements}:26: "statements.4.quotation" is "reported" where ("direct" | "indirect" | "mixed" | "author") is expected`,
  ],
  [
    "statements are of an unknown document",
    columnStatements,
    "document: gazette-2022-column",
    "document: gazette-2023-column",
    `${columnStatements}:1: unknown document "gazette-2023-column"`,
  ],
];

describe("one problem is reported with its line and what to do, when", () => {
  test.each(defects)("%s", async (_name, path, was, is, expected) => {
    const problems = await problemsOf(withDefect(path, was, is));
    expect(problems.filter((problem) => problem.startsWith(expected))).toHaveLength(1);
  });
});
