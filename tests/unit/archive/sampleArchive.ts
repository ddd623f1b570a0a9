import type { SourceDocument } from "../../../archive/document.ts";
import type { Entity } from "../../../archive/entity.ts";
import type { Statement } from "../../../archive/statement.ts";

/** A small archive of our own writing: a harbour town, its ferry, and three people who talk about them. */

const unknown = { value: "", basis: "unknown", evidence: "" } as const;

export function entity(
  id: string,
  name: string,
  aliases: readonly string[],
  more: Partial<Entity> = {},
): Entity {
  const kind = id.startsWith("person") ? "person" : id.startsWith("place") ? "place" : "infrastructure";
  return { id, kind, name, description: "", roles: [], relations: [], aliases: [...aliases], ...more };
}

export const mayor = entity("person:orlova", "Vera Orlova", ["Orlova", "Вера Орлова", "Орлова"]);
export const captain = entity("person:tamm", "Jaan Tamm", ["Tamm", "Яан Тамм"]);
export const reporter = entity("person:quill", "Ada Quill", ["Quill"]);
export const town = entity("place:northwick", "Northwick", ["Нортвик", "Nortvik"]);
export const ferry = entity("infrastructure:ferry", "Northwick ferry", ["Нортвикский паром"], {
  description: "boat across the sound",
  relations: [{ type: "named after", to: "place:northwick" }],
});
export const island = entity("place:saltholm", "Saltholm", ["Сальтхольм"], {
  relations: [{ type: "part of", to: "place:northwick" }],
});
export const empty = entity("place:elsewhere", "Elsewhere", ["Другоеместо"]);
export const entities = [mayor, captain, reporter, town, ferry, island, empty];

export function statement(
  n: number,
  text: string,
  speaker: string,
  mentions: readonly string[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id: `gazette/${n}`,
    document: "gazette",
    block: n,
    start: 0,
    end: text.length,
    text,
    speaker,
    quotation: "direct",
    cue: "said",
    through: [],
    attributions: [],
    hypothetical: [],
    date: { from: "2019-05-01", to: "2019-05-01", basis: "stated", reason: "" },
    heading: -1,
    question: -1,
    mentions: [...mentions],
    topics: [],
    ...more,
  };
}

export const statements: readonly Statement[] = [
  statement(1, "The ferry will run every hour once the new engine has been fitted.", captain.id, [ferry.id]),
  statement(2, "Nobody on Saltholm was asked before the timetable was cut in half.", mayor.id, [island.id]),
  statement(3, "We shall repair the harbour wall of Northwick before the winter storms arrive.", mayor.id, [
    town.id,
  ]),
  statement(4, "That is so.", mayor.id, []),
  statement(
    5,
    "The town has spent more on its harbour wall than on all of its schools.",
    reporter.id,
    [town.id],
    {
      id: "herald/1",
      document: "herald",
      quotation: "author",
      date: { from: "2021-02-03", to: "2021-02-05", basis: "inferred", reason: "" },
    },
  ),
  statement(6, "The crossing is closed whenever the wind is above force eight.", captain.id, [], {
    id: "herald/2",
    document: "herald",
    topics: [ferry.id],
    date: { from: "2021-02-03", to: "2021-02-05", basis: "inferred", reason: "" },
  }),
];

export function document(id: string, title: string, texts: readonly string[]): SourceDocument {
  return {
    id,
    source: { file: `${id}.txt`, sha256: "" },
    title,
    author: unknown,
    interviewee: unknown,
    publisher: unknown,
    date: { from: "2019-05-01", to: "2019-05-01", basis: "stated", reason: "" },
    url: unknown,
    language: "en",
    genre: "article",
    rights: unknown,
    emendations: [],
    notes: [],
    blocks: texts.map((text, i) => ({ kind: i === 0 ? "heading" : "paragraph", text, at: 0 })),
  };
}

export const documents = [
  document("gazette", "Council quarrels over the timetable", ["Council quarrels over the timetable"]),
  document("herald", "A wall and a boat", ["A wall and a boat"]),
];
