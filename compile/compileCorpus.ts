import { basename } from "node:path";
import type { SourceDocument } from "../archive/document.ts";
import { buildFingerprints, buildScout } from "../spotting/buildFingerprints.ts";
import { compileNames } from "../spotting/compileNames.ts";
import { foldTable } from "../spotting/foldTable.ts";
import type { GazetteerEntry } from "../spotting/gazetteerEntry.ts";
import type { NamesData } from "../spotting/namesData.ts";
import { openNames } from "../spotting/openNames.ts";
import { packFoldTable } from "../spotting/packedFoldTable.ts";
import type { ScoutData } from "../spotting/scout.ts";
import { checkGazetteer } from "./checkGazetteer.ts";
import { checkSentences } from "./checkSentences.ts";
import { checkSizes } from "./checkSizes.ts";
import { deriveEntity } from "./deriveEntity.ts";
import { deriveStatements } from "./deriveStatements.ts";
import { emitArchive } from "./emitArchive.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { readCorpusFiles } from "./readCorpusFiles.ts";
import type { ReadDocument } from "./readDocument.ts";
import { readDocuments } from "./readDocuments.ts";
import { type ReadEntity, readGazetteer } from "./readGazetteer.ts";
import { type ReadStatements, readStatements } from "./readStatements.ts";
import { spotBlocks } from "./spotBlocks.ts";

/** The bundled archive, as files and as what the content script and the command need of it. */
export type CompiledArchive = {
  /** The text of each file by its path in the extension, as openBundledArchive reads them. */
  readonly files: ReadonlyMap<string, string>;
  /** What spotting needs, for pages that may name somebody; JSON. */
  readonly names: NamesData;
  /** The same names' fingerprints: where one may stand. */
  readonly fingerprints: Uint8Array;
  /** Those of the fewest forms, for every page: only whether one may stand there. */
  readonly scout: ScoutData;
  /** How those are read: what `openFoldTable` opens. */
  readonly packedFoldTable: string;
  /** The entities as spotting sees them, also those never spotted. */
  readonly entries: readonly GazetteerEntry[];
};

export type CompiledCorpus = {
  /** Sorted; empty where all is well. */
  readonly problems: readonly Problem[];
  /** Undefined where there are problems. */
  readonly archive: CompiledArchive | undefined;
};

/** What marks a file of statements that no person has read yet. */
const draftLine = /^draft: true\b/mu;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Documents without a statements file: their sentences are attributed nowhere. */
const checkPairs = (
  documents: readonly ReadDocument[],
  statements: readonly ReadStatements[],
): readonly Problem[] => {
  const names = new Set(statements.map(({ file }) => basename(file, ".yaml")));
  return documents.flatMap(({ file }) => {
    const id = basename(file, ".md");
    if (names.has(id)) return [];
    return [{ file, line: 1, text: `no reviewed statements; add corpus/statements/${id}.yaml` }];
  });
};

const emit = async (
  documents: readonly SourceDocument[],
  entities: readonly ReadEntity[],
  statements: readonly ReadStatements[],
): Promise<CompiledArchive> => {
  const sorted = [...entities].sort((a, b) => byId(a.item, b.item));
  const spotted = sorted.filter(({ item }) => item.spotted).map(({ entry }) => entry);
  const names = compileNames(spotted);
  const opened = openNames(names);
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const derived = documents.flatMap((document) => {
    const placed = statements.find((read) => read.document?.id === document.id)?.statements ?? [];
    const mentions = spotBlocks(
      opened,
      document.title,
      document.blocks.map(({ text }) => text),
    );
    return deriveStatements(document, placed, mentions);
  });
  const files = await emitArchive({
    documents,
    entities: sorted.map((entity) => deriveEntity(entity, documentById)),
    statements: derived,
  });
  return {
    files,
    names,
    fingerprints: buildFingerprints(spotted),
    scout: buildScout(spotted),
    packedFoldTable: packFoldTable(foldTable(), (bytes) => Buffer.from(bytes).toString("base64")),
    entries: sorted.map(({ entry }) => entry),
  };
};

export type CompileOptions = {
  /** Go on as if documents whose statements are a draft were not there; else a draft is a problem. */
  readonly withoutDrafts?: boolean;
};

/**
 * Compiles `corpus/` under `root` into the bundled archive, or reports everything that is wrong with it
 * at once. Reads nothing else and keeps no time: the same corpus gives the same bytes.
 */
export const compileCorpus = async (
  root: string,
  { withoutDrafts = false }: CompileOptions = {},
): Promise<CompiledCorpus> => {
  const folders = {
    gazetteer: readCorpusFiles(root, "gazetteer", ".yaml"),
    statements: readCorpusFiles(root, "statements", ".yaml"),
  };
  const drafts = withoutDrafts ? folders.statements.files.filter(({ text }) => draftLine.test(text)) : [];
  const draftIds = new Set(drafts.map(({ path }) => basename(path, ".yaml")));
  const { read, documents, problems: ofDocuments } = readDocuments(root, draftIds);
  const known = new Map(read.map(({ file, document }) => [basename(file, ".md"), document]));
  const gazetteers = folders.gazetteer.files.map(({ path, text }) => readGazetteer(path, text));
  const entities = gazetteers.flatMap((gazetteer) => gazetteer.entities);
  const ids = new Set(gazetteers.flatMap((gazetteer) => gazetteer.ids));
  const reviewed = folders.statements.files.filter((file) => !drafts.includes(file));
  const statements = reviewed.map(({ path, text }) => readStatements(path, text, known, ids));

  const problems = [
    ...ofDocuments,
    ...Object.values(folders).flatMap((folder) => folder.problems),
    ...gazetteers.flatMap((gazetteer) => gazetteer.problems),
    ...checkGazetteer(entities, ids, known),
    ...statements.flatMap((one) => one.problems),
    ...statements.flatMap(checkSentences),
    ...checkPairs(read, statements),
  ];
  if (problems.length > 0) return { problems: sortProblems(problems), archive: undefined };
  const archive = await emit(documents, entities, statements);
  const tooLarge = checkSizes(archive.files);
  return { problems: sortProblems(tooLarge), archive: tooLarge.length > 0 ? undefined : archive };
};
