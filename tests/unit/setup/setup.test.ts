import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import least from "../../../setup/leastBrowsers.json" with { type: "json" };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What set-up says of a Firefox that says so of itself. */
const problemWith = (said: string): string => {
  const path = join(folder, "firefox");
  writeFileSync(path, `#!/bin/sh\necho "${said}"\n`, { mode: 0o755 });
  const ask = `import { problemWith } from "./setup/setup.mjs"; console.log(problemWith("firefox"));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", ask], {
    env: { ...process.env, ON_RECORD_FIREFOX: path },
    encoding: "utf8",
  }).trim();
};

it("finds fault with a browser that On Record does not run in, and names it", () => {
  expect(problemWith("Mozilla Firefox 140.12.0esr")).toBe(
    `${join(folder, "firefox")} is firefox 140, which On Record does not run in`,
  );
  expect(problemWith(`Mozilla Firefox ${least.firefox}.0`)).toBe("undefined");
  expect(problemWith("no version at all")).toBe("undefined");
});
