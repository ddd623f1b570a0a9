import { type FoldTable, letterRanges, skipMarks } from "./foldTable.ts";

/**
 * The fold table as text, to be opened faster than a table is built: its letters, its expansions, and the low bytes of
 * its entries before the high ones, which compresses best. Whoever packs and opens it says how base64 is written and read.
 */
export function packFoldTable(
  { entries, expansions, letters }: FoldTable,
  inBase64: (bytes: Uint8Array) => string,
): string {
  const written = letterRanges.flatMap(([from, to]) => [...entries.subarray(from, to + 1)]);
  const bytes = [...written.map((entry) => entry & 255), ...written.map((entry) => entry >> 8)];
  const words = expansions.map((expansion) => expansion.map((code) => letters.charAt(code)).join(""));
  return [letters, words.join(" "), inBase64(Uint8Array.from(bytes))].join("\n");
}

/** Opens what `packFoldTable` packed. */
export function openFoldTable(packed: string, bytesOf: (base64: string) => Uint8Array): FoldTable {
  const [letters = "", words = "", base64 = ""] = packed.split("\n");
  const bytes = bytesOf(base64);
  const count = bytes.length / 2;
  const entries = new Uint16Array(0x10000);
  let at = 0;
  for (const [from, to] of letterRanges) {
    for (let unit = from; unit <= to; unit++, at++)
      entries[unit] = (bytes[at] ?? 0) | ((bytes[count + at] ?? 0) << 8);
  }
  skipMarks(entries);
  const expansions = words.split(" ").map((word) => Array.from(word, (letter) => letters.indexOf(letter)));
  return { entries, expansions, letters };
}
