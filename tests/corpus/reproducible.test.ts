import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { MAX_FILE_BYTES } from "../../compile/checkSizes.ts";
import { compileCorpus } from "../../compile/compileCorpus.ts";
import { formatProblem } from "../../compile/problem.ts";

const project = join(import.meta.dirname, "../..");

/** Two compilations of a busy machine. */
const TIMEOUT_MS = 60_000;

test("the corpus compiles to the same bytes wherever it lies, each file under 5 MB", {
  timeout: TIMEOUT_MS,
}, async () => {
  const here = await compileCorpus(project);
  expect(here.problems.map(formatProblem)).toEqual([]);

  const elsewhere = mkdtempSync(join(tmpdir(), "on-record-corpus-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  cpSync(join(project, "corpus"), join(elsewhere, "corpus"), { recursive: true });
  const there = await compileCorpus(elsewhere);

  const files = [...(here.archive?.files ?? [])];
  expect(files.length).toBeGreaterThan(0);
  expect([...(there.archive?.files ?? [])]).toEqual(files);
  expect(JSON.stringify(there.archive?.names)).toBe(JSON.stringify(here.archive?.names));
  for (const [path, text] of files)
    expect(Buffer.byteLength(text, "utf8"), path).toBeLessThan(MAX_FILE_BYTES);
});
