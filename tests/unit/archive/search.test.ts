import fc from "fast-check";
import { expect, test } from "vitest";
import { openSearchIndex } from "../../../archive/openSearchIndex.ts";
import { buildSearchIndex } from "../../../archive/searchIndex.ts";
import { documents, entities, ferry, mayor, statements } from "./sampleArchive.ts";

const built = buildSearchIndex(statements, entities, documents);
const index = openSearchIndex(built, entities);

function find(query: string): string[] {
  return index.search(query, 10).map(({ id }) => id);
}

function marked(query: string, id: string): string[] {
  const hit = index.search(query, 10).find((one) => one.id === id);
  const statement = statements.find((one) => one.id === id);
  if (!hit || !statement) return [];
  return index.complete(hit, statement).marks.map(({ start, end }) => statement.text.slice(start, end));
}

test("the same archive gives the same index", () => {
  expect(buildSearchIndex(statements, entities, documents)).toEqual(built);
});

test("words find the statements that have them, the more of them the better", () => {
  expect(find("repair the wall before winter")[0]).toBe("gazette/3");
  expect(find("harbour schools")[0]).toBe("herald/1");
});

test("another form of a word finds it", () => {
  expect(find("repairs")).toEqual(["gazette/3"]);
  expect(find("closing crossings")).toEqual(["herald/2"]);
});

test("the last word may be unfinished, the others not", () => {
  expect(find("harb")).toEqual(expect.arrayContaining(["gazette/3", "herald/1"]));
  expect(find("eng")).toEqual(["gazette/1"]);
  expect(find("eng zzz")).toEqual([]);
});

test("a small typing error still finds, in words and in names", () => {
  expect(find("timetabel")).toEqual(["gazette/2"]);
  expect(find("Orlva")[0]).toMatch(/^gazette\/[234]$/);
  expect(find("Nortwick ferry")[0]).toBe("gazette/1");
});

test("a name in another script, in any case of it, finds what the name finds", () => {
  const latin = new Set(find("Orlova"));
  expect(latin.size).toBe(3);
  expect(new Set(find("орлова"))).toEqual(latin);
  expect(new Set(find("с Верой Орловой"))).toEqual(latin);
  expect(find("Сальтхольме")).toEqual(["gazette/2"]);
});

test("a place finds what is said of the boat named after it", () => {
  expect(find("Нортвик")).toEqual(expect.arrayContaining(["gazette/1", "herald/2"]));
});

test("words and names that the archive lacks find nothing", () => {
  for (const query of [
    "",
    "  ",
    "?!",
    "the of and",
    "Elsewhere",
    "zebra",
    "Maia Sandu",
    "wall street zebra crash",
  ]) {
    expect(find(query), query).toEqual([]);
  }
});

test("what matched is marked, names by any of their forms", () => {
  expect(marked("wall storms", "gazette/3")).toEqual(["wall", "storms"]);
  expect(marked("Нортвик", "gazette/3")).toEqual(["Northwick"]);
});

test("a hit tells which entities the query names", () => {
  expect(index.search("Орлова", 1)[0]?.entities).toEqual([mayor.id]);
  expect(index.search("Нортвикского парома", 1)[0]?.entities).toEqual([ferry.id]);
});

test("any query is answered in order, at most as many as asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(5), (query, limit) => {
      const hits = index.search(query, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(hits.map(({ score }) => score)).toEqual(
        hits.map(({ score }) => score).toSorted((a, b) => b - a),
      );
    }),
  );
});

test("what to mark is worked out for the statements that are shown, and once", () => {
  const [hit] = index.search("harbour schools", 1);
  const statement = statements.find(({ id }) => id === hit?.id);
  if (!hit || !statement) throw new Error("nothing was found");
  let read = 0;
  const watched = {
    ...statement,
    get text() {
      read++;
      return statement.text;
    },
  };
  const result = index.complete(hit, watched);
  expect(read).toBe(0);
  const { marks } = result;
  expect(marks.length).toBeGreaterThan(0);
  expect(result.marks).toBe(marks);
});
