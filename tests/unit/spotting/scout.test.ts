import { expect, test } from "vitest";
import "../../../spotting/buildFoldTable.ts";
import { foldTable } from "../../../spotting/foldTable.ts";
import { LETTERS } from "../../../spotting/scout.ts";

test("a word ends for expressions where it ends for the fold table", () => {
  const { entries } = foldTable();
  const letter = new RegExp(LETTERS);
  const all = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const told = all.filter((unit) => letter.test(String.fromCharCode(unit)));
  expect(all.filter((unit) => (entries[unit] ?? 0) !== 0 && !told.includes(unit))).toEqual([]);
  // Between letters of ours stand some of languages that we do not read: Ə's neighbours, clicks.
  const others = told.filter((unit) => entries[unit] === 0).map((unit) => String.fromCharCode(unit));
  expect(others.filter((sign) => !/[\p{L}\p{M}]/u.test(sign))).toEqual([]);
});
