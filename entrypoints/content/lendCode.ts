import { packedFoldTable, scout, wordStarts } from "virtual:on-record/scout";
import { bytesOf } from "../../page/bytesOf.ts";
import { followPage } from "../../page/followPage.ts";
import { type Suspects, screen } from "../../page/screen.ts";
import { adoptFoldTable } from "../../spotting/foldTable.ts";
import { openFoldTable } from "../../spotting/packedFoldTable.ts";
import { openScout } from "../../spotting/scout.ts";
import { suspects as suspectsIn } from "../../spotting/suspects.ts";
import type { LentCode } from "./namesCode.ts";

/**
 * Opens the fingerprints of names that are looked for on every page, and makes ready what looks for them.
 * @param onShadowRoot called for every open shadow root of the page
 */
export const lendCode = (
  signal: AbortSignal,
  onShadowRoot: (root: ShadowRoot) => void = () => {},
): LentCode & { readonly suspects: Suspects } => {
  adoptFoldTable(openFoldTable(packedFoldTable, bytesOf));
  const opened = openScout({ fingerprints: bytesOf(scout), wordStarts });
  const suspects: Suspects = (text, known) => suspectsIn(opened, text, known);
  return {
    suspects,
    screen: (scopes) => screen(scopes, suspects),
    mayName: (text) => suspects(text).length > 0,
    follow: (worker) => followPage({ root: document.documentElement, worker, onShadowRoot, signal }),
  };
};
