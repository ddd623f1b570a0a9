import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpusNames } from "./corpusNames.ts";
import { markFound } from "./marked.ts";

const folder = new URL("cases/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const linesOf = (file: string) =>
  read(file)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replaceAll(" // ", "\n"));

const files = readdirSync(folder).filter((file) => file !== "known-faults.txt");

describe.each(files)("%s", (file) => {
  test.each(linesOf(file))("%s", (marked) => {
    expect(markFound(corpusNames, marked)).toBe(marked);
  });
});

describe("known faults: mend one, and its line moves to the file of its rule", () => {
  test.fails.each(linesOf("known-faults.txt"))("%s", (marked) => {
    expect(markFound(corpusNames, marked)).toBe(marked);
  });
});
