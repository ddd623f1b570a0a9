import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Archive } from "../../../archive/archive.ts";
import { openAhead, openPackagedReading } from "../../../components/openPackagedArchive.ts";
import { warmSearch } from "../../../components/popup/warmSearch.ts";
import { fixtureArchive } from "./fixtureArchive.ts";

/** The fixture archive, and what is asked of it, in order. */
const watched = (): { readonly archive: Archive; readonly asked: string[] } => {
  const asked: string[] = [];
  const archive: Archive = {
    ...fixtureArchive,
    entities: () => {
      asked.push("entities");
      return fixtureArchive.entities();
    },
    documents: () => {
      asked.push("documents");
      return fixtureArchive.documents();
    },
    statements: (id) => {
      asked.push(`statements of ${id}`);
      return fixtureArchive.statements(id);
    },
    search: (query, limit) => {
      asked.push(`search for "${query}"`);
      return fixtureArchive.search(query, limit);
    },
  };
  return { archive, asked };
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("names, sources and what the view will want are read before anybody asks for the archive", async () => {
  const { archive, asked } = watched();
  openAhead(
    async () => archive,
    (opened) => void opened.statements("gazette-bridge"),
  );
  await settled();
  expect(asked.toSorted()).toEqual(["documents", "entities", "statements of gazette-bridge"]);
});

test("the first to ask gets the archive that was begun, each later one an archive opened anew", async () => {
  let opened = 0;
  const open = openAhead(
    async () => {
      opened++;
      return fixtureArchive;
    },
    () => {},
  );
  await open();
  expect(opened).toBe(1);
  await open();
  await open();
  expect(opened).toBe(3);
});

test("what fails ahead is told to who asks, and can be tried again", async () => {
  let isMissing = true;
  const open = openAhead(
    async () => {
      if (isMissing) throw new Error("the archive is missing");
      return fixtureArchive;
    },
    () => {},
  );
  await settled();
  await expect(open()).rejects.toThrow("the archive is missing");
  isMissing = false;
  expect(await open()).toBe(fixtureArchive);
});

test("a search has its index read first, then the statements of every source; a failure is kept for who searches", async () => {
  const { archive, asked } = watched();
  warmSearch(archive);
  await settled();
  const sources = (await fixtureArchive.documents()).map(({ id }) => `statements of ${id}`);
  expect(asked).toEqual(['search for ""', "documents", ...sources]);
  warmSearch({ ...archive, search: () => Promise.reject(new Error("damaged")) });
  await settled();
});

describe("files asked for ahead", () => {
  /** The paths that the archive reads, in order; none is there. */
  const askedFor: string[] = [];
  beforeEach(() => {
    askedFor.length = 0;
    vi.stubGlobal("fetch", async (path: string) => {
      askedFor.push(path);
      return { ok: false };
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test("are read before the archive says what it holds, and not twice", async () => {
    const archive = await openPackagedReading(["archive/documents.jsonl"]);
    expect(askedFor).toEqual(["/archive/documents.jsonl"]);
    await expect(archive.documents()).rejects.toThrow("is missing from the extension");
    expect(askedFor).toEqual(["/archive/documents.jsonl", "/archive/manifest.jsonl"]);
  });

  test("are tried again where they failed and are asked for once more", async () => {
    const archive = await openPackagedReading(["archive/documents.jsonl"]);
    await expect(archive.documents()).rejects.toThrow("is missing from the extension");
    await expect(archive.documents()).rejects.toThrow("is missing from the extension");
    expect(askedFor.filter((path) => path.endsWith("documents.jsonl"))).toHaveLength(2);
  });
});
