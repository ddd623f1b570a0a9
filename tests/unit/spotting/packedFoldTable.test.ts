import { expect, test } from "vitest";
import "../../../spotting/buildFoldTable.ts";
import { foldTable } from "../../../spotting/foldTable.ts";
import { openFoldTable, packFoldTable } from "../../../spotting/packedFoldTable.ts";

test("a packed fold table is, opened, the table that was packed", () => {
  expect(openFoldTable(packFoldTable(foldTable()))).toEqual(foldTable());
});
