import type { Archive, SearchResult } from "../../../archive/archive.ts";
import type { DocumentSummary } from "../../../archive/cardMaterial.ts";
import type { Dated } from "../../../archive/date.ts";
import type { Block, SourceDocument } from "../../../archive/document.ts";
import type { Entity, EntityKind } from "../../../archive/entity.ts";
import type { Statement } from "../../../archive/statement.ts";

const date: Dated = {
  from: "2021-03-02",
  to: "2021-03-09",
  basis: "inferred",
  reason: "It answers the vote of 2 March and does not know the strike of 10 March.",
};
const nothing = { value: "", basis: "unknown", evidence: "" } as const;

const blocks: readonly Block[] = [
  { kind: "heading", text: "“Nobody closed the bridge.” A talk in Halden", at: 0 },
  {
    kind: "standfirst",
    text: "The engineer Ada Marlow calls the ministry’s account “a pleasant fable”.",
    at: 50,
  },
  { kind: "heading", text: "Halden bridge", at: 130 },
  { kind: "question", text: "Who closed the Halden bridge?", at: 150 },
  {
    kind: "answer",
    text: "Nobody closed it. The minister said that the river had done so. “The river is not a minister,” the mayor replied.",
    at: 190,
  },
  {
    kind: "answer",
    text: "Had they asked, the answer would have been: “Open it.” COP29 changed nothing.",
    at: 320,
  },
];

/** Where words stand in a block, as attributions count: from the start of the block. */
const within = (block: number, words: string): { start: number; end: number } => {
  const start = blocks[block]?.text.indexOf(words) ?? -1;
  return { start, end: start + words.length };
};

const mended = blocks[5]?.text.indexOf("COP29") ?? -1;

export const bridge: SourceDocument = {
  id: "gazette-bridge",
  source: { file: "bridge.txt", sha256: "0".repeat(64) },
  title: blocks[0]?.text ?? "",
  author: nothing,
  interviewee: { value: "Ada Marlow, engineer", basis: "stated", evidence: "second line" },
  publisher: { value: "Valley Gazette", basis: "page", evidence: "the same text at gazette.example" },
  date,
  url: { value: "https://gazette.example/bridge", basis: "page", evidence: "body identical" },
  language: "en",
  genre: "interview",
  rights: {
    value: "© Valley Gazette, all rights reserved",
    basis: "inferred",
    evidence: "no notice was found",
  },
  emendations: [
    { block: 5, start: mended, end: mended + 5, was: "ÑÎÐ29", reason: "Cyrillic read as Latin-1" },
  ],
  notes: ["The second answer carries no dash."],
  blocks: [...blocks],
};

const statement = (n: number, block: number, text: string, more: Partial<Statement>): Statement => {
  const start = bridge.blocks[block]?.text.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`fixture: "${text}" does not stand in block ${block}`);
  return {
    id: `${bridge.id}/${n}`,
    document: bridge.id,
    block,
    start,
    end: start + text.length,
    text,
    speaker: "person:marlow",
    quotation: "direct",
    cue: "",
    through: [],
    attributions: [],
    hypothetical: [],
    date,
    heading: block > 2 ? 2 : -1,
    question: block > 3 ? 3 : -1,
    mentions: [],
    topics: [],
    ...more,
  };
};

export const bridgeStatements: readonly Statement[] = [
  statement(1, 1, blocks[1]?.text ?? "", {
    quotation: "mixed",
    cue: "calls",
    attributions: [{ start: 55, end: 70, speaker: "person:marlow", quotation: "direct", cue: "calls" }],
  }),
  statement(2, 4, "Nobody closed it.", {}),
  statement(3, 4, "The minister said that the river had done so.", {
    speaker: "person:minister",
    quotation: "indirect",
    cue: "said",
    through: ["person:marlow"],
    date: { from: "2021-03-01", to: "2021-03-01", basis: "stated", reason: "" },
  }),
  statement(4, 4, "“The river is not a minister,” the mayor replied.", {
    speaker: "person:mayor",
    cue: "replied",
    attributions: [
      {
        ...within(4, "The river is not a minister,"),
        speaker: "person:mayor",
        quotation: "direct",
        cue: "replied",
        date: { from: "2021-03-02", to: "2021-03-02", basis: "inferred", reason: "On the day of the vote." },
      },
    ],
  }),
  statement(5, 5, "Had they asked, the answer would have been: “Open it.”", {
    hypothetical: [within(5, "“Open it.”")],
  }),
  statement(6, 5, "COP29 changed nothing.", {
    mentions: ["event:cop29"],
    names: [{ start: 0, end: 5, entities: ["event:cop29"] }],
  }),
];

const entity = (id: string, kind: EntityKind, name: string, description: string): Entity => ({
  id,
  kind,
  name,
  description,
  roles: [],
  relations: [],
  aliases: [name],
});

export const fixtureEntities: readonly Entity[] = [
  entity("person:marlow", "person", "Ada Marlow", "engineer"),
  entity("person:minister", "person", "Ingrid Vale", "minister of roads"),
  entity("person:mayor", "person", "Tom Okafor-Lindqvist", "mayor of Halden"),
  entity("infrastructure:halden-bridge", "infrastructure", "Halden bridge", "road bridge over the Orm"),
  entity("event:cop29", "event", "COP29", "a conference"),
];

/** A town that the archive describes and nobody speaks of, unless a test says otherwise. */
export const fixtureEntity = (id: string, name: string): Entity =>
  entity(id, "place", name, "a town on the Orm");

export const fixtureDocuments: readonly DocumentSummary[] = [
  {
    id: bridge.id,
    title: bridge.title,
    publisher: "Valley Gazette",
    author: "",
    url: bridge.url.value,
    language: "en",
  },
];

/** Naive search: every word of the query must stand in the text. Only the fixture's; the archive's own has its own tests. */
const search = async (query: string, limit: number): Promise<readonly SearchResult[]> => {
  const words = query.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return [];
  return bridgeStatements
    .filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)))
    .slice(0, limit)
    .map((found) => ({
      statement: found,
      score: 1,
      entities: fixtureEntities.filter(({ name }) => query.includes(name)).map(({ id }) => id),
      marks: words
        .map((word) => found.text.toLowerCase().indexOf(word))
        .map((start, index) => ({ start, end: start + (words[index]?.length ?? 0) }))
        .sort((a, b) => a.start - b.start),
    }));
};

/** A small archive of our own writing, with one of everything that a view must show. */
export const fixtureArchive: Archive = {
  documents: async () => fixtureDocuments,
  document: async (id) => (id === bridge.id ? bridge : undefined),
  statements: async (id) => (id === bridge.id ? bridgeStatements : []),
  entities: async () => fixtureEntities,
  cardMaterial: async () => ({ entities: [], documents: [], statements: [] }),
  search,
};
