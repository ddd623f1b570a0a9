import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { places, soundCorpus, withDefect, writeCorpus } from "../compile/corpusFixture.ts";
import { linesOf, onRecord } from "./onRecord.ts";

/** Each test starts the real command, once or a few times, on a machine that may be busy. */
const TIMEOUT_MS = 120_000;

const news = `Tolmin port closed by snow

Kovač, Anna Kovač said, could not reach Tolmin port. The road from Varna is open.
“No train came,” said Ivo Hladnik 🚂 in Varna.
`;

const setUp = (): { readonly root: string; readonly file: string } => {
  const root = writeCorpus({ ...soundCorpus, "news.txt": news });
  return { root, file: join(root, "news.txt") };
};

test("check names every emitted file, or every problem with code 1", { timeout: TIMEOUT_MS }, async () => {
  const { root } = setUp();
  const files = linesOf(await onRecord(["check"], { root })).map(({ file }) => file);
  expect(files).toContain("archive/manifest.jsonl");
  expect(files).toContain("archive/statements/gazette-2021-port.jsonl");

  const broken = writeCorpus(withDefect(places, "to: place:tolmin", "to: place:tolmina"));
  expect(await onRecord(["check"], { root: broken })).toEqual({
    stdout: "",
    stderr: `${places}:12: unknown entity "place:tolmina" in a relation of infrastructure:tolmin-port; add it to corpus/gazetteer/places.yaml or correct the id\nthe corpus has 1 problem\n`,
    code: 1,
  });
  const other = await onRecord(["search", "port"], { root: broken });
  expect(other).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining('"on-record check" lists'),
  });
});

test("documents lists id, title, date and publisher", { timeout: TIMEOUT_MS }, async () => {
  const { root } = setUp();
  const date = {
    from: "2021-03-04",
    to: "2021-03-08",
    basis: "inferred",
    reason: "between two trains it mentions",
  };
  expect(linesOf(await onRecord(["documents"], { root }))).toEqual([
    { id: "gazette-2021-port", title: "The port will open in spring", date, publisher: "Harbour Gazette" },
    { id: "gazette-2022-column", title: "A year later", date, publisher: "Harbour Gazette" },
  ]);
});

test("mentions gives exact slices with the entity's id, name and kind", { timeout: TIMEOUT_MS }, async () => {
  const { root, file } = setUp();
  const fromFile = await onRecord(["mentions", file], { root });
  const lines = linesOf(fromFile);
  for (const { start, end, text } of lines) expect(news.slice(Number(start), Number(end))).toBe(text);
  expect(lines.map(({ text }) => text)).toEqual([
    "Tolmin port",
    "Kovač",
    "Anna Kovač",
    "Tolmin port",
    "Varna",
    "Ivo Hladnik",
    "Varna",
  ]);
  expect(lines[2]?.entity).toEqual({ id: "person:kovac", name: "Anna Kovač", kind: "person" });
  const fromInput = await onRecord(["mentions", "-"], { root, input: news });
  expect(fromInput).toEqual(fromFile);
  // A byte order mark is a unit of the text.
  const marked = linesOf(await onRecord(["mentions", "-"], { root, input: "\uFEFFVarna" }));
  expect(marked).toMatchObject([{ start: 1, end: 6, text: "Varna" }]);
});

test("a name that a text leaves open lists its candidates", { timeout: TIMEOUT_MS }, async () => {
  const root = writeCorpus(withDefect(places, "en: [Varna]", "en: [Varna, { text: Kovač, short: true }]"));
  const input = "Anna Kovač came from Varna. Kovač is open again.";
  const lines = linesOf(await onRecord(["mentions", "-"], { root, input }));
  const candidates = lines.flatMap((line) => line.candidates ?? []);
  expect(candidates).toContainEqual({ id: "person:kovac", name: "Anna Kovač", kind: "person" });
  expect(lines.filter((line) => "candidates" in line)).toMatchObject([{ start: 28, text: "Kovač" }]);
});

test("statements --document counts in the source as it was received", { timeout: TIMEOUT_MS }, async () => {
  const { root } = setUp();
  const lines = linesOf(await onRecord(["statements", "--document", "gazette-2021-port"], { root }));
  expect(lines).toHaveLength(7);
  const speaker = { id: "person:kovac", name: "Anna Kovač" };
  // The fixture's blocks follow one another with one unit between: block 3 begins at 108, block 6 at 222.
  expect(lines[1]).toEqual({
    start: 108,
    end: 131,
    text: "It will open in spring.",
    speaker,
    quotation: "direct",
    id: "gazette-2021-port/2",
    block: 3,
  });
  expect(lines[5]).toEqual({
    start: 257,
    end: 270,
    text: "Come and see,",
    speaker,
    quotation: "direct",
    within: "gazette-2021-port/5",
    block: 6,
  });
});

test("statements FILE attributes automatically, in exact slices", { timeout: TIMEOUT_MS }, async () => {
  const { root, file } = setUp();
  const lines = linesOf(await onRecord(["statements", file], { root }));
  expect(lines.length).toBeGreaterThan(0);
  for (const { start, end, text } of lines) expect(news.slice(Number(start), Number(end))).toBe(text);
  expect(Object.keys(lines[0] ?? {})).toEqual(["start", "end", "text", "speaker", "quotation"]);
});

test("search finds statements, best first, in any script, at most N", { timeout: TIMEOUT_MS }, async () => {
  const { root } = setUp();
  const [first, ...others] = linesOf(await onRecord(["search", "spring"], { root }));
  expect(first).toMatchObject({
    document: "gazette-2021-port",
    statement: "gazette-2021-port/2",
    text: "It will open in spring.",
    speaker: { id: "person:kovac", name: "Anna Kovač" },
    date: { from: "2021-03-04" },
  });
  for (const other of others) expect(Number(other.score)).toBeLessThanOrEqual(Number(first?.score));
  const ofKovac = linesOf(await onRecord(["search", "Анна Ковач", "--limit", "2"], { root }));
  expect(ofKovac.map(({ speaker }) => speaker)).toEqual(
    Array(2).fill({ id: "person:kovac", name: "Anna Kovač" }),
  );
  expect(linesOf(await onRecord(["search", "xylophone"], { root }))).toEqual([]);
});

test("card shows what is on record for the name at the offset, or nothing", {
  timeout: TIMEOUT_MS,
}, async () => {
  const { root, file } = setUp();
  const at = news.indexOf("Varna") + 2;
  const lines = linesOf(await onRecord(["card", file, "--at", String(at)], { root }));
  expect(lines).toEqual([
    {
      document: "gazette-2021-port",
      statement: "gazette-2021-port/4",
      text: "Of Varna I know nothing.",
      speaker: { id: "person:kovac", name: "Anna Kovač" },
      quotation: "direct",
      date: expect.objectContaining({ from: "2021-03-04" }),
      score: expect.any(Number),
      role: "about",
      why: expect.objectContaining({ alias: "Varna" }),
    },
  ]);
  const between = String(news.indexOf(" closed"));
  expect(linesOf(await onRecord(["card", file, "--at", between], { root }))).toEqual([]);
});

test("draft writes a document and statements that only a review makes part of the corpus", {
  timeout: TIMEOUT_MS,
}, async () => {
  const { root, file } = setUp();
  const document = "corpus/documents/tolmin-snow.md";
  const statements = "corpus/statements/tolmin-snow.yaml";
  const [made] = linesOf(await onRecord(["draft", file, "--id", "tolmin-snow"], { root }));
  expect(made).toMatchObject({ files: [document, statements], blocks: 3 });
  const written = readFileSync(join(root, statements), "utf8");
  expect(written).toContain("person:hladnik");

  const unread = await onRecord(["check"], { root });
  expect(unread.stderr).toContain(`${statements}:2: this is a draft; read every statement`);
  // Other commands go on with what is reviewed.
  const found = linesOf(await onRecord(["search", "port"], { root }));
  expect(found.length).toBeGreaterThan(0);
  expect(JSON.stringify(found)).not.toContain("tolmin-snow");

  const again = await onRecord(["draft", file, "--id", "tolmin-snow"], { root });
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining(`${document} is there already`) });
  expect(readFileSync(join(root, statements), "utf8")).toBe(written);

  writeFileSync(
    join(root, statements),
    written.replace(/^draft: true.*\n/mu, "").replaceAll('speaker: ""', 'speaker: "person:hladnik"'),
  );
  expect(await onRecord(["check"], { root })).toMatchObject({ code: 0, stderr: "" });
});
