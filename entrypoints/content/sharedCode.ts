import { packedFoldTable, scout } from "virtual:on-record/scout";
import { bytesOf } from "../../page/bytesOf.ts";
import { followPage } from "../../page/followPage.ts";
import type { Suspects } from "../../page/screen.ts";
import { openFingerprints } from "../../spotting/fingerprintTable.ts";
import { adoptFoldTable, type FoldTable, foldTable } from "../../spotting/foldTable.ts";
import { openFoldTable } from "../../spotting/packedFoldTable.ts";
import { type Suspect, suspects } from "../../spotting/suspects.ts";

/**
 * What the content script lends to the names' script, which would otherwise bring the same again: code that has run is
 * several times as fast as its twin.
 */
export type SharedCode = {
  readonly follow: typeof followPage;
  readonly suspects: Suspects;
  /** Lets go of the texts that were looked through: until then none is looked through twice. */
  readonly forgetTexts: () => void;
  readonly foldTable: FoldTable;
};

/** Shorter texts are looked through again: there may be many of them, and each takes no time. */
const LONG_TEXT = 1_000;
/** And of the long ones no more than so many are kept, as frames may change without end. */
const MOST_TEXTS = 100;

/**
 * Opens the fingerprints of names that are looked for on every page.
 * @param onShadowRoot called for every open shadow root of the page, whoever follows it
 */
export const sharedCode = (onShadowRoot: (root: ShadowRoot) => void = () => {}): SharedCode => {
  adoptFoldTable(openFoldTable(packedFoldTable, bytesOf));
  const table = openFingerprints(bytesOf(scout));
  const seen = new Map<string, readonly Suspect[]>();
  return {
    follow: (options) =>
      followPage({
        ...options,
        onShadowRoot: (root) => {
          onShadowRoot(root);
          options.onShadowRoot?.(root);
        },
      }),
    suspects: (text) => {
      const found = seen.get(text) ?? suspects(table, text);
      if (text.length >= LONG_TEXT && seen.size < MOST_TEXTS) seen.set(text, found);
      return found;
    },
    forgetTexts: () => seen.clear(),
    foldTable: foldTable(),
  };
};
