import type { Archive } from "../archive/archive.ts";
import type { Entity } from "../archive/entity.ts";
import { openBundledArchive } from "../archive/openBundledArchive.ts";
import { openSearchIndex } from "../archive/openSearchIndex.ts";
import { compileCorpus } from "../compile/compileCorpus.ts";
import type { GazetteerEntry } from "../spotting/gazetteerEntry.ts";
import type { Names } from "../spotting/names.ts";
import { openNames } from "../spotting/openNames.ts";
import { problem, type Step } from "./outcome.ts";

/** The corpus as the extension would carry it, compiled and opened in memory. */
export type OpenCorpus = {
  readonly archive: Archive;
  readonly names: Names;
  readonly entries: readonly GazetteerEntry[];
  readonly entities: ReadonlyMap<string, Entity>;
};

/** Compiles the corpus under `root`, but for drafts, and opens it with the extension's own code. */
export const openCorpus = async (root: string): Promise<Step<OpenCorpus>> => {
  const { problems, archive: compiled } = await compileCorpus(root, { withoutDrafts: true });
  if (compiled === undefined) {
    return problem(`the corpus has ${problems.length} problems; "on-record check" lists them`);
  }
  const archive = openBundledArchive(async (path) => {
    const text = compiled.files.get(path);
    if (text === undefined) throw new Error(`${path} was not compiled`);
    return text;
  }, openSearchIndex);
  const entities = new Map((await archive.entities()).map((entity) => [entity.id, entity]));
  const value = { archive, names: openNames(compiled.names), entries: compiled.entries, entities };
  return { ok: true, value };
};
