import { readPage } from "../../page/readPage.ts";
import { findPossible } from "../../spotting/findPossible.ts";
import { type FoldTable, foldTable } from "../../spotting/foldTable.ts";

/**
 * What the content script lends to the names' script, which would otherwise bring the same again: code that has run is
 * several times as fast as its twin.
 */
export type SharedCode = {
  /** That of the content script, or what goes on with the reading that it has begun. */
  readonly readPage: typeof readPage;
  readonly findPossible: typeof findPossible;
  readonly foldTable: FoldTable;
};

export const sharedCode = (read = readPage): SharedCode => ({
  readPage: read,
  findPossible,
  foldTable: foldTable(),
});
