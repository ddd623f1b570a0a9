import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, type Surroundings } from "../../../background/answer.ts";
import type { Sender } from "../../../messages/serve.ts";
import { bridge } from "../components/fixtureArchive.ts";

const material = { entities: [], documents: [], statements: [] };
const page: Sender = { id: "on-record", url: "https://news.example/a", tabId: 7, tabIndex: 2, frameId: 0 };

/** Surroundings that write down what was done. */
const surroundings = (failing?: "archive" | "injection") => {
  const done: string[] = [];
  const counted: string[] = [];
  const around: Surroundings = {
    extensionId: "on-record",
    archive: {
      cardMaterial: async (ids) => {
        if (failing === "archive")
          throw new Error("archive/entities.jsonl is damaged; reinstall the extension");
        done.push(`material for ${ids.join(" and ")}`);
        return material;
      },
      document: async (id) => {
        if (failing === "archive") throw new Error(`archive/documents/${id}.jsonl is damaged`);
        return id === bridge.id ? bridge : undefined;
      },
    },
    loadSpot: async () => {
      if (failing === "archive") throw new Error("the names could not be loaded");
      return async (title, texts) =>
        texts.map((text) => [
          { start: 0, end: text.length, alias: text, entities: [`${title}: ${texts.length}`] },
        ]);
    },
    inject: async (code, tabId, frameId) => {
      if (failing === "injection") throw new Error("Cannot access contents of the page");
      done.push(`${code} into ${tabId}/${frameId}`);
    },
    startInFrames: async (tabId) => void done.push(`frames of ${tabId}`),
    openPanel: async (tabId) => void done.push(`panel beside ${tabId}`),
    showCount: (tabId, count) => void counted.push(`${count} on ${tabId}`),
    openPage: async (path, afterTab) => {
      done.push(`open ${path} after ${afterTab}`);
    },
  };
  return { around, done, counted };
};

const matched = { type: "page matched", entities: ["person:zakharova"] };

describe("the background's answers", () => {
  it("give a matched page its material, and no code", async () => {
    const { around, done } = surroundings();
    expect(await answer(matched, { ...page, frameId: 3 }, around)).toEqual({ ok: true, material });
    expect(done).toEqual(["material for person:zakharova"]);
  });

  it("put the names' or the card's code into the frame that asks for it", async () => {
    const { around, done } = surroundings();
    expect(await answer({ type: "names wanted" }, { ...page, frameId: 3 }, around)).toEqual({ ok: true });
    expect(await answer({ type: "card wanted" }, { ...page, frameId: 3 }, around)).toEqual({ ok: true });
    expect(done).toEqual(["names into 7/3", "card into 7/3"]);
  });

  it("tell who is named in a page's texts, by its title and all of them", async () => {
    const asked = { type: "texts read", title: "News", texts: ["Zakharova", "Lachin"] };
    expect(await answer(asked, page, surroundings().around)).toEqual({
      ok: true,
      mentions: [
        [{ start: 0, end: 9, alias: "Zakharova", entities: ["News: 2"] }],
        [{ start: 0, end: 6, alias: "Lachin", entities: ["News: 2"] }],
      ],
    });
    expect(await answer(asked, page, surroundings("archive").around)).toEqual({
      ok: false,
      error: "the names could not be loaded",
    });
  });

  it("start On Record in the frames of a page that asks for it", async () => {
    const { around, done } = surroundings();
    expect(await answer({ type: "frames wanted" }, page, around)).toEqual({ ok: true });
    expect(done).toEqual(["frames of 7"]);
    const nowhere = await answer({ type: "frames wanted" }, { ...page, tabId: undefined }, around);
    expect(nowhere).toMatchObject({ ok: false });
  });

  it("say how many names the page has, but not how many a frame of it has", async () => {
    const { around, counted } = surroundings();
    await answer(matched, { ...page, frameId: 3 }, around);
    await answer({ ...matched, entities: ["person:zakharova", "place:baku"] }, page, around);
    expect(counted).toEqual(["2 on 7"]);
  });

  it("open the page of an entity beside the page", async () => {
    const { around, done } = surroundings();
    await answer({ type: "open entity", entity: "person:zakharova" }, page, around);
    expect(done).toEqual(["open entity.html#person%3Azakharova after 2"]);
  });

  it("open the reader at a statement, told by its number or its whole id, beside the page", async () => {
    const { around, done } = surroundings();
    for (const statement of ["12", "jamnews-2022-allies/12", ""]) {
      await answer({ type: "open reader", document: "jamnews-2022-allies", statement }, page, around);
    }
    expect(done).toEqual([
      "open reader.html#jamnews-2022-allies/12 after 2",
      "open reader.html#jamnews-2022-allies/12 after 2",
      "open reader.html#jamnews-2022-allies after 2",
    ]);
  });

  it("open the search with the words asked for", async () => {
    const { around, done } = surroundings();
    await answer({ type: "open search", query: "Gabala & radar" }, page, around);
    expect(done).toEqual(["open popup.html#Gabala%20%26%20radar after 2"]);
  });

  it("give a block of a source with its neighbours and the source's record", async () => {
    const { around } = surroundings();
    const reply = await answer({ type: "source passage", document: bridge.id, block: 4 }, page, around);
    expect(reply).toMatchObject({
      ok: true,
      passage: {
        record: { title: bridge.title, publisher: { value: "Valley Gazette", basis: "page" } },
        blocks: [
          { block: 3, kind: "question" },
          { block: 4, text: bridge.blocks[4]?.text },
          { block: 5, kind: "answer" },
        ],
      },
    });
    expect(reply).not.toHaveProperty("passage.record.blocks");
  });

  it("say which document or block the archive lacks", async () => {
    const { around } = surroundings();
    const ask = (document: string, block: number) =>
      answer({ type: "source passage", document, block }, page, around);
    expect(await ask("gazette-tunnel", 0)).toEqual({
      ok: false,
      error: "The archive has no document “gazette-tunnel”.",
    });
    expect(await ask(bridge.id, 99)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/no block 99/),
    });
  });

  it("open the side panel beside the page that asks", async () => {
    const { around, done } = surroundings();
    await answer({ type: "open panel" }, page, around);
    expect(done).toEqual(["panel beside 7"]);
    expect(await answer({ type: "open panel" }, { ...page, tabId: undefined }, around)).toMatchObject({
      ok: false,
    });
  });

  it("carry what went wrong as data", async () => {
    expect(await answer(matched, page, surroundings("archive").around)).toEqual({
      ok: false,
      error: "archive/entities.jsonl is damaged; reinstall the extension",
    });
    expect(await answer({ type: "card wanted" }, page, surroundings("injection").around)).toEqual({
      ok: false,
      error: "Cannot access contents of the page",
    });
  });

  it("bring the card's code even where the archive fails, so that the failure can be shown", async () => {
    const { around, done } = surroundings("archive");
    await answer({ type: "card wanted" }, page, around);
    expect(done).toEqual(["card into 7/0"]);
  });
});

describe("what the background refuses", () => {
  it("is every message from elsewhere than this extension, and nothing is done", async () => {
    const { around, done } = surroundings();
    for (const id of ["another-extension", undefined]) {
      expect(await answer(matched, { ...page, id }, around)).toMatchObject({ ok: false });
    }
    expect(done).toEqual([]);
  });

  it("is a page that was matched in no tab", async () => {
    const { around, done } = surroundings();
    expect(await answer(matched, { ...page, tabId: undefined }, around)).toMatchObject({ ok: false });
    expect(done).toEqual([]);
  });

  it("is every malformed message, as data, and nothing is done", async () => {
    const malformed = [
      undefined,
      null,
      "page matched",
      { type: "page matched" },
      { type: "page matched", entities: "person:zakharova" },
      { type: "page matched", entities: Array.from({ length: 501 }, () => "place:baku") },
      { type: "open reader", document: "x".repeat(201), statement: "1" },
      { type: "open search", query: 5 },
      { type: "source passage", document: "gazette-bridge", block: -1 },
      { type: "source passage", document: "gazette-bridge", block: 0.5 },
      { type: "delete everything" },
    ];
    const { around, done } = surroundings();
    for (const message of malformed) {
      const reply = await answer(message, page, around);
      expect(reply.ok).toBe(false);
      expect(reply).toHaveProperty("error", expect.stringMatching(/./));
    }
    expect(done).toEqual([]);
  });

  it("is anything else, whatever it is, without throwing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        const { around, done } = surroundings();
        expect(await answer(message, page, around)).toMatchObject({ ok: false });
        expect(done).toEqual([]);
      }),
    );
  });
});
