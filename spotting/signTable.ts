import { CLASS_SHIFT, foldTable, unitClass } from "./foldTable.ts";
import { decodeAlias, nameScripts } from "./nameScripts.ts";

const SIGNS = 128;
const tables: (Uint16Array | undefined)[] = [];

/** What the signs of a script's code fold to: entries like those of the fold table, so that nothing need be decoded. */
export function signTable(script: number): Uint16Array {
  const known = tables[script];
  if (known !== undefined) return known;
  const { entries } = foldTable();
  const table = new Uint16Array(SIGNS);
  const written = nameScripts[script]?.written === "" ? "" : decodeAlias(script, allSigns);
  for (let sign = 0; sign < SIGNS; sign++)
    table[sign] = entries[(written === "" ? allSigns : written).charCodeAt(sign)] ?? 0;
  // `%` stands before a capital and belongs to its word.
  table[0x25] = unitClass.skipped << CLASS_SHIFT;
  tables[script] = table;
  return table;
}

/** All signs in order; `%` is left out of decoding by a space in its place. */
const allSigns = Array.from({ length: SIGNS }, (_, i) => (i === 0x25 ? " " : String.fromCharCode(i))).join(
  "",
);

export function isWordSign(script: number, unit: number): boolean {
  const entry = unit < SIGNS ? signTable(script)[unit] : foldTable().entries[unit];
  return (entry ?? 0) >> CLASS_SHIFT > unitClass.none;
}
