import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { layers } from "./layers.ts";

const CODE = /\.(ts|tsx|mjs)$/;
const LONGEST_FILE_LINES = 300;
const FORBIDDEN_FOLDERS = /(^|\/)(utils|helpers|types|common|misc|lib|shared)\//;

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "");
const code = files.filter((file) => CODE.test(file) && file.includes("/"));

const topFolder = (file: string): string => file.split("/")[0] ?? "";

/** Module names as the compiler sees them: strings and comments that look like imports are none. */
const importsOf = (file: string): readonly string[] =>
  ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map(({ fileName }) => fileName);

const packageOf = (name: string): string =>
  name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? "");

const allowed = (list: readonly string[], name: string): boolean =>
  list.some((entry) => entry === "*" || entry === name || (entry === "node:*" && name.startsWith("node:")));

const offence = (file: string, imported: string): string | undefined => {
  const from = topFolder(file);
  const layer = layers[from];
  if (layer === undefined) return undefined;
  if (imported.startsWith(".")) {
    const to = topFolder(normalize(join(dirname(file), imported)));
    if (to === from || allowed(layer.folders, to)) return undefined;
    return `${file} imports ${imported}, but ${from}/ may not import ${to}/: data flows one way (docs/design.md)`;
  }
  if (allowed(layer.packages, imported) || allowed(layer.packages, packageOf(imported))) return undefined;
  return `${file} imports the package ${imported}, which ${from}/ may not use (tests/architecture/layers.ts)`;
};

describe("the tree", () => {
  it("has no folder of code that the table of layers does not know", () => {
    const unknown = [...new Set(code.map(topFolder))].filter((folder) => layers[folder] === undefined);
    expect(unknown.map((folder) => `${folder}/ is not in tests/architecture/layers.ts`)).toEqual([]);
  });

  it("imports only what the table of layers allows", () => {
    const offences = code.flatMap((file) =>
      importsOf(file).flatMap((imported) => offence(file, imported) ?? []),
    );
    expect(offences).toEqual([]);
  });

  it("has no drawers: a helper lives with its domain", () => {
    expect(code.filter((file) => FORBIDDEN_FOLDERS.test(file) && !file.startsWith("tests/support/"))).toEqual(
      [],
    );
  });

  it("has no file of more than 300 lines", () => {
    const long = code.filter(
      (file) => readFileSync(file, "utf8").trimEnd().split("\n").length > LONGEST_FILE_LINES,
    );
    expect(long).toEqual([]);
  });

  it("writes extensions in relative imports", () => {
    const bare = code.flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith(".") && !/\.\w+(\?\w+)?$/.test(imported))
        .map((imported) => `${file} imports ${imported} without its extension`),
    );
    expect(bare).toEqual([]);
  });
});
