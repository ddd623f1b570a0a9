import { confirmCandidates } from "../spotting/findCandidates.ts";
import { findPossible } from "../spotting/findPossible.ts";
import { openFingerprints } from "../spotting/fingerprintTable.ts";
import { adoptFoldTable } from "../spotting/foldTable.ts";
import type { Mention } from "../spotting/mention.ts";
import type { NamesData } from "../spotting/namesData.ts";
import { openNames } from "../spotting/openNames.ts";
import { openFoldTable } from "../spotting/packedFoldTable.ts";
import type { BlockCandidates } from "../spotting/page.ts";
import { resolveInSteps } from "../spotting/resolveMentions.ts";
import type { Steps } from "../spotting/steps.ts";

type Answer = readonly (readonly Mention[])[];

/**
 * Tells the mentions of each text of a page, in the order of the texts, by all of them and the page's title. Offsets are
 * UTF-16 units within the text.
 */
export type Spot = (title: string, texts: readonly string[]) => Promise<Answer>;

/** Calls `step` until it says that nothing is left, and lets others have their turn now and then. */
type InSlices = (step: () => boolean) => Promise<unknown>;

type Compiled = {
  readonly namesData: NamesData;
  /** In base64. */
  readonly fingerprints: string;
  readonly packedFoldTable: string;
};

/**
 * Opens the names of an archive.
 * @param bytesOf decodes base64
 * @param inSlices drives the work: a page of megabytes is work for seconds, and others are waiting
 * @throws if the fingerprints are of another layout
 */
export const openSpot = (
  { namesData, fingerprints, packedFoldTable }: Compiled,
  bytesOf: (base64: string) => Uint8Array,
  inSlices: InSlices,
): Spot => {
  adoptFoldTable(openFoldTable(packedFoldTable, bytesOf));
  const names = openNames(namesData);
  const table = openFingerprints(bytesOf(fingerprints));
  // The names' own tables are filled for the words that a name may begin with, and for no other.
  const find = (text: string) => confirmCandidates(names, text, findPossible(table, text));
  function* spot(title: string, texts: readonly string[]): Steps<Answer> {
    const blocks: BlockCandidates[] = [];
    for (const text of texts) {
      blocks.push({ text, candidates: find(text) });
      yield;
    }
    return yield* resolveInSteps(names, blocks, { title, find });
  }
  return async (title, texts) => {
    const steps = spot(title, texts);
    let answer: Answer = [];
    await inSlices(() => {
      const { done, value } = steps.next();
      if (done === true) answer = value;
      return done !== true;
    });
    return answer;
  };
};
