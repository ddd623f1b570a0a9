import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpusNames } from "./corpusNames.ts";
import { markFound } from "./marked.ts";

const folder = new URL("pages/", import.meta.url);

/** Pages of a file: a line "# title" before each. */
const pagesOf = (file: string) =>
  readFileSync(new URL(file, folder), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((page): [title: string, marked: string] => [
      page.slice(0, page.indexOf("\n")),
      page.slice(page.indexOf("\n") + 1).trim(),
    ]);

describe.each(readdirSync(folder))("news and look-alikes, %s", (file) => {
  test.each(pagesOf(file))("%s", (title, marked) => {
    expect(markFound(corpusNames, marked, title)).toBe(marked);
  });
});
