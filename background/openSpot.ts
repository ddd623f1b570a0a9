import { confirmCandidates } from "../spotting/findCandidates.ts";
import { findPossible } from "../spotting/findPossible.ts";
import { openFingerprints } from "../spotting/fingerprintTable.ts";
import { adoptFoldTable } from "../spotting/foldTable.ts";
import type { Mention } from "../spotting/mention.ts";
import type { NamesData } from "../spotting/namesData.ts";
import { openNames } from "../spotting/openNames.ts";
import { openFoldTable } from "../spotting/packedFoldTable.ts";
import { resolveMentions } from "../spotting/resolveMentions.ts";

/**
 * Tells the mentions of each text of a page, in the order of the texts, by all of them and the page's title. Offsets are
 * UTF-16 units within the text.
 */
export type Spot = (title: string, texts: readonly string[]) => readonly (readonly Mention[])[];

type Compiled = {
  readonly namesData: NamesData;
  /** In base64. */
  readonly fingerprints: string;
  readonly packedFoldTable: string;
};

/**
 * Opens the names of an archive.
 * @param bytesOf decodes base64
 * @throws if the fingerprints are of another layout
 */
export const openSpot = (
  { namesData, fingerprints, packedFoldTable }: Compiled,
  bytesOf: (base64: string) => Uint8Array,
): Spot => {
  adoptFoldTable(openFoldTable(packedFoldTable, bytesOf));
  const names = openNames(namesData);
  const table = openFingerprints(bytesOf(fingerprints));
  // The names' own tables are filled for the words that a name may begin with, and for no other.
  const find = (text: string) => confirmCandidates(names, text, findPossible(table, text));
  return (title, texts) =>
    resolveMentions(
      names,
      texts.map((text) => ({ text, candidates: find(text) })),
      { title, find },
    );
};
