const UNITS = 1 << 16;
const isWord = /[\p{L}\p{N}\p{M}]/u;

/** For each UTF-16 unit, 1 if it is part of a word. */
export const wordUnits = (): Uint8Array => {
  const table = new Uint8Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) if (isWord.test(String.fromCharCode(unit))) table[unit] = 1;
  return table;
};

const foldUnit = (unit: number): number => {
  const base = String.fromCharCode(unit).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return base.length === 1 ? base.charCodeAt(0) : unit;
};

/** Takes away case and diacritics, unit by unit, so that offsets stay; what peers need to find as much as On Record. */
export const newFold = (): ((text: string) => string) => {
  const table = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) table[unit] = foldUnit(unit);
  const beyondAscii = /[^\0-\x7f]/g;
  return (text) => {
    // Text that is ASCII but for a few characters is folded by the engine, and those few one by one.
    beyondAscii.lastIndex = 0;
    if (!beyondAscii.test(text)) return text.toLowerCase();
    let folded = "";
    for (let from = 0; from < text.length; from += CHUNK) {
      const units = new Uint16Array(Math.min(CHUNK, text.length - from));
      for (let i = 0; i < units.length; i++) units[i] = table[text.charCodeAt(from + i)] ?? 0;
      folded += String.fromCharCode.apply(undefined, units as unknown as number[]); // any array-like will do
    }
    return folded;
  };
};

/** So many arguments are well within every engine's limit. */
const CHUNK = 8_192;
