import { expect, test } from "vitest";
import { openBundledArchive } from "../../archive/openBundledArchive.ts";
import { openSearchIndex } from "../../archive/openSearchIndex.ts";
import { compileCorpus } from "../../compile/compileCorpus.ts";

test("a result marks every word of the query that it has, however often its ending can be taken off", async () => {
  const { archive: compiled } = await compileCorpus(".");
  const archive = openBundledArchive(async (path) => compiled?.files.get(path) ?? "", openSearchIndex);
  const results = await archive.search("territorial integrity", 10);
  expect(results.length).toBeGreaterThan(2);
  for (const { statement, marks } of results) {
    expect(marks.map(({ start, end }) => statement.text.slice(start, end))).toContain(
      "territorial integrity",
    );
  }
}, 30_000);
