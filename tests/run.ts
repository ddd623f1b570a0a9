import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";

/** Runs every check and test in order, goes on after failures, and closes with the real counts. */
const counts = { passed: 0, failed: 0 };

const VitestReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});

const npmRun = (script: string): boolean =>
  spawnSync("npm", ["run", "-s", script], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  }).status === 0;

/** A check is one thing that passes or fails as a whole. */
const check = (script: string): boolean => {
  const started = Date.now();
  const passed = npmRun(script);
  counts[passed ? "passed" : "failed"] += 1;
  console.log(`${passed ? "✓" : "✗"} npm run ${script} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
};

const vitest = (projects: readonly string[]): void => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-"));
  const report = join(folder, "report.json");
  const args = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json"];
  const { status } = spawnSync(
    process.execPath,
    [...args, `--outputFile.json=${report}`, ...projects.flatMap((project) => ["--project", project])],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  try {
    const result = v.parse(VitestReportSchema, JSON.parse(readFileSync(report, "utf8")));
    counts.passed += result.numPassedTests;
    // A file that does not load has no tests to count, but the run did fail.
    counts.failed += Math.max(result.numFailedTests, status === 0 ? 0 : 1);
  } catch (error) {
    console.error(`the tests of ${projects.join(", ")} gave no report: ${String(error)}`);
    counts.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

for (const script of ["check:format", "check:types", "check:dead", "check:corpus"]) check(script);
vitest(["node", "browser"]);
if (check("zip")) {
  check("check:size");
  check("check:store");
  vitest(["e2e"]);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
