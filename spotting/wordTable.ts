import type { FoldTable } from "./foldTable.ts";
import { foldPattern } from "./foldWord.ts";
import { type Change, paradigms } from "./inflection/paradigms.ts";
import { PARADIGM_LETTERS } from "./namesData.ts";

const FIRST_HASH = 0x11c9dc5;

/** Continues a hash of folded codes with one more (FNV-1a over 16-bit units, in 30 bits, which engines keep small). */
function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) & 0x3fffffff;
}

/** A stem has a letter at least. */
const SHORTEST_STEM = 1;

/** The words of all names and the stems of their inflected forms, found by a hash of their folded codes. */
export type WordTable = {
  /** The number of a word with a paradigm letter, the same for the same two. */
  readonly add: (codes: readonly number[], letter: string) => number;
  /** How many of a word's first codes are the same in all its forms. */
  readonly keptCodes: (length: number, letter: string) => number;
  /** The numbers of all words that have a word of a text, in folded codes, among their forms. */
  readonly lookUp: (codes: Uint16Array, length: number) => readonly number[];
};

const NONE: number[] = [];
const WHOLE: readonly (readonly [number, number])[] = [[0, 0]];

/** @param paradigmTable `NamesData.paradigms` */
export function newWordTable(fold: FoldTable, paradigmTable: string): WordTable {
  const all: readonly (readonly Change[])[] = Object.values(paradigms);
  const sources = [""];
  const endings: (RegExp | undefined)[] = [/^$/];
  const changes = new Map<string, (readonly [cut: number, ending: number])[]>();
  const endingOf = (source: string): number => {
    const known = sources.indexOf(source);
    return known > 0 ? known : sources.push(source) - 1;
  };
  paradigmTable.split("|").forEach((indexes, i) => {
    const of = indexes.split(" ").flatMap((index) => all[Number(index)] ?? []);
    changes.set(
      PARADIGM_LETTERS.charAt(i),
      of.map(([cut, source]) => [cut, endingOf(source)] as const),
    );
  });

  const heads = new Int32Array(1 << 14);
  const prefixes: number[] = [];
  const next: number[] = [0];
  const hashes: number[] = [0];
  const lengths: number[] = [0];
  const ends: number[] = [0];
  const words: number[] = [0];
  const starts: number[] = [];
  const letters: string[] = [];
  const stored: number[] = [];
  const chainOf = (hash: number): number => (hash ^ (hash >>> 15)) & (heads.length - 1);
  const sameCodes = (word: number, codes: ArrayLike<number>, length: number): boolean => {
    const from = starts[word] ?? 0;
    for (let i = 0; i < length; i++) if (stored[from + i] !== codes[i]) return false;
    return true;
  };
  const addStem = (hash: number, length: number, ending: number, word: number): void => {
    const chain = chainOf(hash);
    next.push(heads[chain] ?? 0);
    heads[chain] = hashes.length;
    hashes.push(hash);
    lengths.push(length);
    ends.push(ending);
    words.push(word);
  };

  return {
    add: (codes, letter) => {
      const of = changes.get(letter) ?? WHOLE;
      let hash = FIRST_HASH;
      codes.forEach((code, i) => {
        hash = nextHash(hash, code);
        prefixes[i] = hash;
      });
      const first = prefixes[codes.length - 1 - (of[0]?.[0] ?? 0)] ?? 0;
      for (let stem = heads[chainOf(first)] ?? 0; stem > 0; stem = next[stem] ?? 0) {
        const word = words[stem] ?? 0;
        const length = (starts[word + 1] ?? stored.length) - (starts[word] ?? 0);
        if (
          hashes[stem] === first &&
          letters[word] === letter &&
          length === codes.length &&
          sameCodes(word, codes, length)
        )
          return word;
      }
      const word = starts.length;
      starts.push(stored.length);
      letters.push(letter);
      for (const code of codes) stored.push(code);
      for (const [cut, ending] of of) {
        const length = codes.length - cut;
        if (cut === 0 || length >= SHORTEST_STEM) addStem(prefixes[length - 1] ?? 0, length, ending, word);
      }
      return word;
    },
    keptCodes: (length, letter) => {
      const of = changes.get(letter);
      return of === undefined ? length : length - Math.max(...of.map(([cut]) => cut));
    },
    lookUp: (codes, length) => {
      let found = NONE;
      let hash = FIRST_HASH;
      for (let at = 0; at < length; at++) {
        hash = nextHash(hash, codes[at] ?? 0);
        for (let stem = heads[chainOf(hash)] ?? 0; stem > 0; stem = next[stem] ?? 0) {
          if (hashes[stem] !== hash || lengths[stem] !== at + 1) continue;
          const word = words[stem] ?? 0;
          if (!sameCodes(word, codes, at + 1) || !fits(ends[stem] ?? 0, codes, at + 1, length)) continue;
          if (found === NONE) found = [];
          found.push(word);
        }
      }
      return found;
    },
  };

  /** Whether what follows a stem in a word is an ending of it. */
  function fits(ending: number, codes: Uint16Array, from: number, length: number): boolean {
    if (ending === 0) return from === length;
    let rest = "";
    for (let at = from; at < length; at++) rest += fold.letters.charAt(codes[at] ?? 0);
    const pattern = endings[ending] ?? new RegExp(`^(?:${foldPattern(sources[ending] ?? "")})$`);
    endings[ending] = pattern;
    return pattern.test(rest);
  }
}
