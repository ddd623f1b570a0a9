import { expect, test } from "vitest";
import "../../../spotting/buildFoldTable.ts";
import { foldTable } from "../../../spotting/foldTable.ts";
import { openFoldTable, packFoldTable } from "../../../spotting/packedFoldTable.ts";

test("a packed fold table is, opened, the table that was packed", () => {
  const packed = packFoldTable(foldTable(), (bytes) => Buffer.from(bytes).toString("base64"));
  expect(openFoldTable(packed, (base64) => Uint8Array.from(Buffer.from(base64, "base64")))).toEqual(
    foldTable(),
  );
});
