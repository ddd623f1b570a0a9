import { createHash } from "node:crypto";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { archiveFileHash, readArchiveFile, writeArchiveFile } from "../../../archive/fileFormat.ts";
import { stableJson } from "../../../archive/stableJson.ts";

const path = "archive/entities.jsonl";
const Schema = v.object({ entities: v.array(v.object({ id: v.string() })) });
const content = { entities: [{ id: "place:lachin" }, { id: "person:əliyev" }] };

const read = (text: string) => readArchiveFile(path, "entities", text, Schema);

describe("an archive file", () => {
  test("is two lines, the first with the SHA-256 of the second's bytes", async () => {
    const text = await writeArchiveFile("entities", content);
    const [header = "", body = "", rest] = text.split("\n");
    expect(JSON.parse(header)).toEqual({
      format: "on-record/entities",
      version: 1,
      sha256: createHash("sha256").update(body, "utf8").digest("hex"),
    });
    expect(JSON.parse(body)).toEqual(content);
    expect(rest).toBe("");
    expect(archiveFileHash(text)).toBe(JSON.parse(header).sha256);
    expect(await read(text)).toEqual(content);
  });

  test("is the same for the same content, in whatever order its keys were set", async () => {
    expect(await writeArchiveFile("entities", { a: 1, b: { d: 2, c: [3] } })).toBe(
      await writeArchiveFile("entities", { b: { c: [3], d: 2 }, a: 1 }),
    );
  });

  test("reads back as any JSON that was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        // -0 is 0 in JSON.
        const expected: unknown = JSON.parse(JSON.stringify(value));
        const text = await writeArchiveFile("search", value);
        expect(await readArchiveFile(path, "search", text, v.unknown())).toEqual(expected);
      }),
    );
  });

  test("is refused when a later On Record wrote it", async () => {
    const text = (await writeArchiveFile("entities", content)).replace('"version":1', '"version":2');
    await expect(read(text)).rejects.toThrow(
      "archive/entities.jsonl is of format version 2; this On Record reads version 1: update the extension",
    );
  });

  test("is refused when an earlier On Record wrote it", async () => {
    const text = (await writeArchiveFile("entities", content)).replace('"version":1', '"version":0');
    await expect(read(text)).rejects.toThrow("reads version 1: reinstall the extension");
  });

  test("is refused when one letter of it changed, or its end is missing", async () => {
    const text = await writeArchiveFile("entities", content);
    const message = "archive/entities.jsonl is damaged: its hash differs; reinstall the extension";
    await expect(read(text.replace("lachin", "Lachin"))).rejects.toThrow(message);
    await expect(read(text.slice(0, -10))).rejects.toThrow(message);
  });

  test("is refused when it is another file, or none of an archive", async () => {
    const text = await writeArchiveFile("documents", content);
    await expect(read(text)).rejects.toThrow(
      'archive/entities.jsonl holds "on-record/documents", not "on-record/entities"; reinstall the extension',
    );
    for (const other of ["", "{}", "{}\n{}", "<!doctype html>\n<title>Not found</title>", "\n\n"]) {
      await expect(read(other)).rejects.toThrow(
        "archive/entities.jsonl is not a file of an On Record archive",
      );
    }
  });

  test("is refused when its content is not what the schema says, with the place", async () => {
    const text = await writeArchiveFile("entities", { entities: [{ id: 7 }] });
    await expect(read(text)).rejects.toThrow(
      "archive/entities.jsonl is not what its format says at entities.0.id",
    );
  });
});

test("stable JSON is the JSON of the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
