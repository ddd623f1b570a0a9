import { describe, expect, test } from "vitest";
import { openBundledArchive } from "../../../archive/openBundledArchive.ts";
import { openSearchIndex } from "../../../archive/openSearchIndex.ts";
import { compileCorpus } from "../../../compile/compileCorpus.ts";
import {
  people,
  places,
  portDocument,
  portStatements,
  problemsOf,
  soundCorpus,
  withDefect,
  writeCorpus,
} from "./corpusFixture.ts";

test("a sound corpus has no problems", async () => {
  expect(await problemsOf(soundCorpus)).toEqual([]);
});

test("a missing folder, a missing statements file and a file that is no UTF-8 are reported", async () => {
  const { [portStatements]: _, ...lacking } = soundCorpus;
  expect(await problemsOf(lacking)).toEqual([
    `${portDocument}:1: no reviewed statements; add ${portStatements}`,
  ]);
  const latin1 = Uint8Array.from(Buffer.from("- id: person:rené", "latin1"));
  expect(await problemsOf({ ...soundCorpus, "corpus/gazetteer/events.yaml": latin1 })).toEqual([
    "corpus/gazetteer/events.yaml:1: this is no readable text in UTF-8; save it as UTF-8",
  ]);
  expect((await problemsOf({})).map((line) => line.split(":")[0])).toEqual([
    "corpus/documents",
    "corpus/gazetteer",
    "corpus/statements",
  ]);
});

test("all problems of all files are reported at once, sorted by file and line", async () => {
  const problems = await problemsOf({
    ...withDefect(portStatements, "cue: said", "cue: stated"),
    ...{ [people]: withDefect(people, "to: organisation:gazette", "to: organisation:gazet")[people] ?? "" },
    ...{ [places]: withDefect(places, "spotted: false", "spoted: false")[places] ?? "" },
  });
  expect(problems.map((line) => line.split(": ")[0])).toEqual([
    `${people}:8`,
    `${places}:17`,
    `${portStatements}:27`,
  ]);
});

test("a broken entity or document is one problem, not one for everything that refers to it", async () => {
  const entity = await problemsOf(withDefect(people, "gender: f", "gender: x"));
  expect(entity).toHaveLength(1);
  const document = await problemsOf(withDefect(portDocument, "genre: interview", "genres: interview"));
  expect(new Set(document.map((line) => line.split(":")[0]))).toEqual(new Set([portDocument]));
});

test("two entities may share a form that is short in both, and a form may be of two languages", async () => {
  const shared = withDefect(places, "en: [Varna]", "en: [Varna, { text: Kovač, short: true }]");
  expect(await problemsOf(shared)).toEqual([]);
  const near = "{ en: [Tolmin, Varna] }\n  rules: { near: [hills] }";
  expect(await problemsOf(withDefect(places, "{ en: [Tolmin] }", near))).toEqual([
    `${places}:4: alias "Varna" of place:varna also names place:tolmin; flag both "short: true", or tell them apart by "near" rules`,
  ]);
});

test("line ends of Windows change nothing", async () => {
  const files = Object.entries(soundCorpus).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]);
  expect(await problemsOf(Object.fromEntries(files))).toEqual([]);
});

test("the same corpus gives the same bytes, in whatever order its files were written", async () => {
  const once = await compileCorpus(writeCorpus(soundCorpus));
  const reversed = Object.fromEntries(Object.entries(soundCorpus).reverse());
  const twice = await compileCorpus(writeCorpus(reversed));
  expect([...(once.archive?.files ?? [])].length).toBeGreaterThan(8);
  expect([...(twice.archive?.files ?? [])]).toEqual([...(once.archive?.files ?? [])]);
  expect(twice.archive?.names).toEqual(once.archive?.names);
});

describe("what follows from the corpus", () => {
  const open = async () => {
    const { archive } = await compileCorpus(writeCorpus(soundCorpus));
    return openBundledArchive(async (path) => archive?.files.get(path) ?? "", openSearchIndex);
  };

  test("statements come in reading order with heading, question, date, mentions and slices", async () => {
    const archive = await open();
    const port = await archive.statements("gazette-2021-port");
    expect(
      port.map(({ id, heading, question, mentions, topics }) => [id, heading, question, mentions, topics]),
    ).toEqual([
      ["gazette-2021-port/1", -1, -1, [], []],
      ["gazette-2021-port/2", -1, 2, [], ["infrastructure:tolmin-port"]],
      ["gazette-2021-port/3", -1, 2, [], []],
      ["gazette-2021-port/4", -1, 2, ["place:varna"], []],
      ["gazette-2021-port/5", 5, -1, ["person:kovac"], []],
      ["gazette-2021-port/6", 5, -1, [], []],
    ]);
    const said = port[4];
    const block = (await archive.document("gazette-2021-port"))?.blocks[6];
    expect(said?.date).toEqual({ from: "2021-03-01", to: "2021-03-01", basis: "stated", reason: "" });
    expect(said?.attributions.map(({ start, end }) => block?.text.slice(start, end))).toEqual([
      "Come and see,",
    ]);
    expect(port[3]?.date.from).toBe("2021-03-04");

    const column = await archive.statements("gazette-2022-column");
    expect(column.map(({ id }) => id)).toEqual(["gazette-2022-column/1", "gazette-2022-column/2"]);
    expect(column[0]?.mentions).toEqual(["infrastructure:tolmin-port"]);
    expect(column[1]?.mentions).toEqual([]);
    expect(column[1]?.hypothetical).toEqual([{ start: 41, end: 46 }]);
  });

  test("a paragraph keeps the sign that a backslash kept from being a marker", async () => {
    const document = await (await open()).document("gazette-2021-port");
    expect(document?.blocks[7]).toMatchObject({
      kind: "paragraph",
      text: "# one sign stands at the road, and says “closed”.",
    });
  });

  test("an entity has its role's block and its aliases of all languages once", async () => {
    const entities = await (await open()).entities();
    expect(entities.map(({ id }) => id)).toEqual([
      "infrastructure:tolmin-port",
      "organisation:gazette",
      "organisation:wire",
      "person:hladnik",
      "person:kovac",
      "place:tolmin",
      "place:varna",
    ]);
    expect(entities[4]).toEqual({
      id: "person:kovac",
      kind: "person",
      name: "Anna Kovač",
      description: "head of the port",
      roles: [{ text: "The head of the port", document: "gazette-2021-port", block: 1 }],
      relations: [{ type: "at", to: "organisation:gazette" }],
      aliases: ["Anna Kovač", "Kovač", "Анна Ковач"],
    });
    expect(entities[3]?.aliases).toEqual(["Ivo Hladnik"]);
  });
});
