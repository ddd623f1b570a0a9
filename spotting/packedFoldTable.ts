import { CLASS_SHIFT, CODE_MASK, type FoldTable, letterRanges, skipMarks } from "./foldTable.ts";

/** Written as a character each: from here on there are neither controls nor quotation marks. */
const FIRST_CODE = 0x23;
const ZERO = 0x30;

/** The fold table as text, to be opened faster than a table is built: its letters, expansions, and per unit its code and its class. */
export function packFoldTable({ entries, expansions, letters }: FoldTable): string {
  let codes = "";
  let classes = "";
  for (const [from, to] of letterRanges) {
    for (const entry of entries.subarray(from, to + 1)) {
      codes += String.fromCharCode((entry & CODE_MASK) + FIRST_CODE);
      classes += String.fromCharCode((entry >> CLASS_SHIFT) + ZERO);
    }
  }
  const words = expansions.map((expansion) => expansion.map((code) => letters.charAt(code)).join(""));
  return [letters, words.join(" "), codes, classes].join("\n");
}

/** Opens what `packFoldTable` packed. */
export function openFoldTable(packed: string): FoldTable {
  const [letters = "", words = "", codes = "", classes = ""] = packed.split("\n");
  const entries = new Uint16Array(0x10000);
  let at = 0;
  for (const [from, to] of letterRanges) {
    for (let unit = from; unit <= to; unit++, at++)
      entries[unit] = ((classes.charCodeAt(at) - ZERO) << CLASS_SHIFT) | (codes.charCodeAt(at) - FIRST_CODE);
  }
  skipMarks(entries);
  const expansions = words.split(" ").map((word) => Array.from(word, (letter) => letters.indexOf(letter)));
  return { entries, expansions, letters };
}
