import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, foldTable, unitClass } from "./foldTable.ts";
import { gateIndex } from "./gate.ts";
import { MOST_ALIASES, type NameList, readNameList } from "./nameList.ts";
import type { NamesData } from "./namesData.ts";
import { paradigmLetters } from "./paradigmLetters.ts";
import { signTable } from "./signTable.ts";
import { newWordTable } from "./wordTable.ts";

/** No paradigm cuts so much that an ending begins within the first three letters of a word so long. */
const SURE_LENGTH = 7;

/** Signs for each name, the first of them at this code: what is written so needs no escape in JavaScript or JSON. */
const FIRST_SIGN = 0x100;
const SIGNS = 4;
/** Values of a sign; with `FIRST_SIGN` well below the surrogates. */
const SIGN_VALUES = 1 << 14;

/** How a name begins. */
export type NameStart = {
  /** Of its first three letters in the gate; of the first two, if its third may be an ending's. */
  readonly slot: number;
  readonly isAnyThird: boolean;
  /** Whether it is written small. */
  readonly small: boolean;
  /** The alias in the name list. */
  readonly index: number;
};

/** How names begin, in the order of `isAnyThird` and `slot`; nothing is decoded before it is asked for. */
export type NameStarts = { readonly length: number; readonly at: (place: number) => NameStart };

/** Finds out once, when names are compiled, how each of them begins: on a page this would cost more than reading it. */
export function writeNameStarts(data: Omit<NamesData, "starts">): string {
  const list = readNameList(data);
  const words = newWordTable(foldTable(), data.paradigms);
  const letterOf = paradigmLetters(data, list);
  const starts: NameStart[] = [];
  for (let entity = 0; entity < list.entities; entity++) {
    const [from, to] = list.aliasesOf(entity);
    if (to - from > MOST_ALIASES)
      throw new Error(`spotting: an entity has ${to - from} aliases; raise MOST_ALIASES`);
    for (let index = from; index < to; index++) starts.push(startOf(list, index));
  }
  starts.sort((a, b) => Number(a.isAnyThird) - Number(b.isAnyThird) || a.slot - b.slot || a.index - b.index);
  return starts
    .flatMap(({ slot, isAnyThird, small, index }) => [
      slot,
      Math.floor(index / SIGN_VALUES),
      index % SIGN_VALUES,
      (isAnyThird ? 2 : 0) + (small ? 1 : 0),
    ])
    .map((value) => String.fromCharCode(FIRST_SIGN + value))
    .join("");

  function startOf({ text: textOf, script }: NameList, index: number): NameStart {
    const { entries, expansions } = foldTable();
    const text = textOf(index);
    const table = signTable(script(index));
    const codes: number[] = [];
    let end = 0;
    let small = false;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const entry = (unit < table.length ? table[unit] : entries[unit]) ?? 0;
      if (entry >> CLASS_SHIFT === unitClass.none) break;
      if (end === 0) small = entry >> CLASS_SHIFT === unitClass.lower;
      const code = entry & CODE_MASK;
      if (code >= FIRST_EXPANSION) codes.push(...(expansions[code - FIRST_EXPANSION] ?? []));
      else if (code > 0) codes.push(code);
    }
    const letter = letterOf(index, text.slice(0, end), 0, end === text.length);
    const isAnyThird = codes.length < SURE_LENGTH && words.keptCodes(codes.length, letter) < 3;
    const [first = 0, second = 0, third = 0] = codes;
    return { slot: gateIndex(first, second, isAnyThird ? 0 : third), isAnyThird, small, index };
  }
}

/** Reads what `writeNameStarts` wrote. */
export function readNameStarts(written: string): NameStarts {
  const value = (at: number): number => written.charCodeAt(at) - FIRST_SIGN;
  return {
    length: written.length / SIGNS,
    at: (place) => {
      const at = place * SIGNS;
      const how = value(at + 3);
      return {
        slot: value(at),
        isAnyThird: how >= 2,
        small: (how & 1) === 1,
        index: value(at + 1) * SIGN_VALUES + value(at + 2),
      };
    },
  };
}
