import { describe, expect, test } from "vitest";
import type { Archive } from "../../../archive/archive.ts";
import { openBundledArchive } from "../../../archive/openBundledArchive.ts";
import { openSearchIndex } from "../../../archive/openSearchIndex.ts";
import { compileCorpus } from "../../../compile/compileCorpus.ts";
import { soundCorpus, withDefect, writeCorpus } from "../compile/corpusFixture.ts";

type Opened = { readonly archive: Archive; readonly read: string[]; readonly files: Map<string, string> };

const open = async (corpus: Readonly<Record<string, string>> = soundCorpus): Promise<Opened> => {
  const compiled = await compileCorpus(writeCorpus(corpus));
  const files = new Map(compiled.archive?.files ?? []);
  const read: string[] = [];
  const archive = openBundledArchive(async (path) => {
    read.push(path);
    const text = files.get(path);
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  }, openSearchIndex);
  return { archive, read, files };
};

const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

describe("the bundled archive", () => {
  test("reads nothing before it is asked, and each file once", async () => {
    const { archive, read } = await open();
    expect(read).toEqual([]);
    await Promise.all([archive.documents(), archive.documents(), archive.statements("gazette-2022-column")]);
    await archive.cardMaterial(["place:varna"]);
    await archive.search("spring", 3);
    await archive.search("road", 3);
    expect([...read].sort()).toEqual([...new Set(read)].sort());
    expect(read).not.toContain("archive/documents/gazette-2021-port.jsonl");
  });

  test("knows nothing of a document that it does not list, whatever its name", async () => {
    const { archive, read } = await open();
    for (const id of ["gazette-1999", "../manifest", "constructor", ""]) {
      expect(await archive.document(id)).toBeUndefined();
      expect(await archive.statements(id)).toEqual([]);
    }
    expect(read).toEqual(["archive/manifest.jsonl"]);
  });

  test("says what to do when a file is damaged, missing or of another build, and tries again", async () => {
    const { archive, files } = await open();
    const path = "archive/statements/gazette-2022-column.jsonl";
    const whole = files.get(path) ?? "";
    files.set(path, whole.replace("Nobody", "No-one"));
    await expect(archive.statements("gazette-2022-column")).rejects.toThrow(
      `${path} is damaged: its hash differs; reinstall the extension`,
    );
    const other = await open(
      withDefect(
        "corpus/statements/gazette-2022-column.yaml",
        "quotation: author }",
        "quotation: indirect }",
      ),
    );
    files.set(path, other.files.get(path) ?? "");
    await expect(archive.statements("gazette-2022-column")).rejects.toThrow(
      `${path} belongs to another build than archive/manifest.jsonl; reinstall the extension`,
    );
    files.delete(path);
    await expect(archive.statements("gazette-2022-column")).rejects.toThrow(`no ${path}`);
    files.set(path, whole);
    expect(await archive.statements("gazette-2022-column")).toHaveLength(2);
  });

  test("searches in any script and returns whole statements", async () => {
    const { archive } = await open();
    const [first] = await archive.search("Варна", 5);
    expect(first?.statement.id).toBe("gazette-2021-port/4");
    expect(first?.entities).toEqual(["place:varna"]);
    expect(await archive.search("", 5)).toEqual([]);
  });
});

describe("card material", () => {
  test("has the statements that name an entity or are about it, their speakers, contexts and documents", async () => {
    const { archive } = await open();
    const material = await archive.cardMaterial(["place:varna"]);
    expect(ids(material.statements)).toEqual(["gazette-2021-port/4"]);
    expect(ids(material.entities)).toEqual(["person:kovac", "place:varna"]);
    expect(material.contexts).toEqual([
      { document: "gazette-2021-port", block: 2, text: "When will Tolmin port open?" },
    ]);
    expect(material.documents).toEqual([
      {
        id: "gazette-2021-port",
        title: "The port will open in spring",
        publisher: "Harbour Gazette",
        author: "Ivo Hladnik",
        url: "https://gazette.example/gazette-2021-port",
        language: "en",
        date: expect.objectContaining({ from: "2021-03-04", to: "2021-03-08" }),
      },
    ]);
  });

  test("brings what is named after a place with it, and the place with what is named after it", async () => {
    const { archive } = await open();
    const ofPlace = await archive.cardMaterial(["place:tolmin"]);
    expect(ids(ofPlace.statements)).toEqual(["gazette-2021-port/2", "gazette-2022-column/1"]);
    expect(ids(ofPlace.entities)).toContain("infrastructure:tolmin-port");
    const ofPort = await archive.cardMaterial(["infrastructure:tolmin-port"]);
    expect(ids(ofPort.statements)).toEqual(ids(ofPlace.statements));
    expect(ids(ofPort.entities)).toContain("place:tolmin");
  });

  test("has what an entity says, and what comes through it", async () => {
    const { archive } = await open();
    const ofSpeaker = await archive.cardMaterial(["person:hladnik"]);
    expect(ids(ofSpeaker.statements)).toEqual([
      "gazette-2021-port/1",
      "gazette-2021-port/6",
      "gazette-2022-column/1",
      "gazette-2022-column/2",
    ]);
    const through = await archive.cardMaterial(["organisation:wire"]);
    expect(ids(through.statements)).toEqual(["gazette-2021-port/5"]);
  });

  test("is the same for several entities as for each, everything once; unknown ids are left out", async () => {
    const { archive } = await open();
    const material = await archive.cardMaterial([
      "place:varna",
      "place:atlantis",
      "place:tolmin",
      "place:varna",
    ]);
    expect(ids(material.statements)).toEqual([
      "gazette-2021-port/2",
      "gazette-2021-port/4",
      "gazette-2022-column/1",
    ]);
    expect(await archive.cardMaterial(["place:atlantis"])).toEqual({
      entities: [],
      documents: [],
      statements: [],
      contexts: [],
    });
  });
});
