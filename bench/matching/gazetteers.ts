import { compileCorpus } from "../../compile/compileCorpus.ts";
import { formatProblem } from "../../compile/problem.ts";
import { buildFingerprints, buildScout } from "../../spotting/buildFingerprints.ts";
import { compileNames } from "../../spotting/compileNames.ts";
import { foldTable } from "../../spotting/foldTable.ts";
import type { GazetteerEntry } from "../../spotting/gazetteerEntry.ts";
import type { NamesData } from "../../spotting/namesData.ts";
import { packFoldTable } from "../../spotting/packedFoldTable.ts";
import type { ScoutData } from "../../spotting/scout.ts";
import type { BenchNames } from "./contender.ts";
import { inventNames } from "./inventNames.ts";

export type Gazetteer = { readonly label: string; readonly names: BenchNames };

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const gazetteer = (
  label: string,
  entries: readonly GazetteerEntry[],
  compiled: NamesData,
  fingerprints: Uint8Array,
  scout: ScoutData,
): Gazetteer => {
  const texts = [...new Set(entries.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
  return {
    label: `${label}: ${texts.length} names`,
    names: {
      texts,
      compiled: JSON.stringify(compiled),
      fingerprints: inBase64(fingerprints),
      scout: inBase64(scout.fingerprints),
      wordStarts: scout.wordStarts,
      packedFoldTable: packFoldTable(foldTable(), inBase64),
    },
  };
};

/** The names that the extension carries, in all their scripts. */
export const bundledGazetteer = async (root: string): Promise<Gazetteer> => {
  const { problems, archive } = await compileCorpus(root);
  if (!archive) throw new Error(`the corpus has problems:\n${problems.map(formatProblem).join("\n")}`);
  const spotted = new Set(archive.names.entities.split("\n").map((line) => line.split(" ")[0]));
  return gazetteer(
    "bundled",
    archive.entries.filter(({ id }) => spotted.has(id)),
    archive.names,
    archive.fingerprints,
    archive.scout,
  );
};

/** So many invented names. */
export const inventedGazetteer = (count: number, pages: readonly string[]): Gazetteer => {
  const entries = inventNames(count, pages);
  return gazetteer(
    "invented",
    entries,
    compileNames(entries),
    buildFingerprints(entries),
    buildScout(entries),
  );
};
