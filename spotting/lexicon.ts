import { FIRST_EXPANSION, type FoldTable } from "./foldTable.ts";
import { foldCodes, foldPattern } from "./foldWord.ts";
import { GATE_SIZE, gateIndex } from "./gate.ts";
import { type Change, type Paradigm, paradigms } from "./inflection/paradigms.ts";
import type { Lexicon } from "./names.ts";

/** Shorter stems say too little to carry endings. */
const SHORTEST_STEM = 2;

/** Continues a hash of folded codes with one more (FNV-1a over 16-bit units). */
export function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
export const FIRST_HASH = 0x811c9dc5 | 0;

/** Where a hash stands among `size` (a power of two) chains. */
export function chainOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

const isParadigm = (name: string): name is Paradigm => name in paradigms;

/** Collects the words of all names and what may follow their stems; `finish` lays them out for matching. */
export function buildLexicon(fold: FoldTable, paradigmTable: string) {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  const endings: RegExp[] = [/^$/];
  const endingIndex = new Map<string, number>();
  const changesOf = new Map<string, { cut: number; ending: number }[]>();
  const whole = [{ cut: 0, ending: 0 }];
  const known = new Map<string, number>();
  const codes: number[] = [];
  const starts: number[] = [];
  const stems: { hash: number; length: number; word: number; ending: number }[] = [];

  const ending = (source: string): number => {
    const index = endingIndex.get(source) ?? endings.push(new RegExp(`^(?:${foldPattern(source)})$`)) - 1;
    endingIndex.set(source, index);
    return index;
  };
  paradigmTable.split("|").forEach((names, i) => {
    const changes: Change[] = names
      .split(" ")
      .filter(isParadigm)
      .flatMap((name): readonly Change[] => paradigms[name]);
    changesOf.set(
      letters.charAt(i),
      changes.map(([cut, source]) => ({ cut, ending: ending(source) })),
    );
  });

  /** The number of a word with a paradigm letter, the same for the same two. */
  const add = (text: string, letter: string): number => {
    const key = letter + text;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const word = starts.length;
    known.set(key, word);
    starts.push(codes.length);
    const folded = foldCodes(text, fold);
    codes.push(...folded);
    const hashes = folded.map(
      (
        (hash) => (code: number) =>
          (hash = nextHash(hash, code))
      )(FIRST_HASH),
    );
    for (const { cut, ending } of changesOf.get(letter) ?? whole) {
      const length = folded.length - cut;
      if (cut === 0 || length >= SHORTEST_STEM)
        stems.push({ hash: hashes[length - 1] ?? 0, length, word, ending });
    }
    return word;
  };

  /** Opens a gate for every form of a word. */
  const open = (gate: Uint8Array, text: string, letter: string): void => {
    const [first = 0, second = 0, third = 0] = foldCodes(text, fold);
    gate[gateIndex(first, second, third)] = 1;
    const cuts = (changesOf.get(letter) ?? whole).map(({ cut }) => cut);
    const kept = foldCodes(text, fold).length - Math.max(...cuts);
    if (kept >= 3 || (letter === "-" && kept > 0)) return;
    // An ending begins within the first three letters: any third letter may follow.
    for (let any = 0; any < FIRST_EXPANSION; any++) gate[gateIndex(first, second, any)] = 1;
  };

  const finish = (): Lexicon => {
    let size = 16;
    while (size < stems.length * 4) size *= 2;
    const heads = new Int32Array(size);
    const next = new Int32Array(stems.length);
    stems.forEach(({ hash }, i) => {
      const chain = chainOf(hash, size);
      next[i] = heads[chain] ?? 0;
      heads[chain] = i + 1;
    });
    return {
      heads,
      next,
      hashes: Int32Array.from(stems, (stem) => stem.hash),
      lengths: Uint8Array.from(stems, (stem) => stem.length),
      wordOf: Int32Array.from(stems, (stem) => stem.word),
      endingOf: Uint8Array.from(stems, (stem) => stem.ending),
      codes: Uint16Array.from(codes),
      starts: Int32Array.from(starts),
      endings,
    };
  };
  return { add, open, finish };
}

export const newGate = (): Uint8Array => new Uint8Array(GATE_SIZE);
