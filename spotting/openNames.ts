import {
  CLASS_SHIFT,
  CODE_MASK,
  FIRST_EXPANSION,
  type FoldTable,
  foldTable,
  unitClass,
} from "./foldTable.ts";
import { foldWord } from "./foldWord.ts";
import { GATE_SIZE, gateIndex } from "./gate.ts";
import { readNameList } from "./nameList.ts";
import { readNameStarts } from "./nameStarts.ts";
import type { NameEntity, NameRules, Names } from "./names.ts";
import type { NamesData } from "./namesData.ts";
import { paradigmLetters } from "./paradigmLetters.ts";
import { newPhraseTree } from "./phraseTree.ts";
import { separatorOf, separators } from "./separator.ts";
import { signTable } from "./signTable.ts";
import { newWordTable } from "./wordTable.ts";

export type { Names } from "./names.ts";

/**
 * Opens compiled names, once a page. Of each name nothing is read at once; its words go into the tables when a text
 * first has a word that begins like it, as most never do.
 */
export function openNames(data: NamesData): Names {
  const fold = foldTable();
  const entities = data.entities.split("\n").map((line): NameEntity => {
    const [id = "", gender = ""] = line.split(" ");
    return { id, kind: id.slice(0, id.indexOf(":")), gender: gender === "f" || gender === "m" ? gender : "" };
  });
  const list = readNameList(data);
  const letterOf = paradigmLetters(data, list);
  const starts = readNameStarts(data.starts);
  const words = newWordTable(fold, data.paradigms);
  const phrases = newPhraseTree();
  /** Where the names that begin in two letters begin in `starts`, and which names are in the tables already. */
  const pairs = firstPlace(0, starts.length, (place) => starts.at(place).isAnyThird);
  const isPrepared = new Uint8Array(GATE_SIZE * 2);

  let gates: ReturnType<Names["gates"]> | undefined;
  const buildGates = (): ReturnType<Names["gates"]> => {
    const [upper, lower] = [new Uint8Array(GATE_SIZE), new Uint8Array(GATE_SIZE)];
    // One plain loop, as this runs over every name of the gazetteer.
    for (let place = 0; place < starts.length; place++) {
      const { slot, isAnyThird, small } = starts.at(place);
      for (let third = 0; third <= (isAnyThird ? fold.letters.length : 0); third++) {
        upper[(slot + third) & (GATE_SIZE - 1)] = 1;
        if (small) lower[(slot + third) & (GATE_SIZE - 1)] = 1;
      }
    }
    return { upper, lower };
  };

  const insert = (index: number): void => {
    const text = list.text(index);
    const script = list.script(index);
    let node = 0;
    let end = 0;
    for (let place = 0; ; place++) {
      const start = wordStart(fold, script, text, end);
      if (start === text.length) break;
      const joined = place === 0 ? separators.none : separatorOf(text.slice(end, start));
      end = wordEnd(fold, script, text, start);
      const word = text.slice(start, end);
      const last = wordStart(fold, script, text, end) === text.length;
      node = phrases.add(
        node,
        joined,
        words.add(codesOf(fold, script, word), letterOf(index, word, place, last)),
      );
    }
    phrases.end(node, index);
  };
  /** Puts the names of a slot into the tables, of the places from `from` to before `to`. */
  const insertAll = (slot: number, from: number, to: number): void => {
    const first = firstPlace(from, to, (place) => starts.at(place).slot >= slot);
    for (let place = first; place < to && starts.at(place).slot === slot; place++)
      insert(starts.at(place).index);
  };
  const prepare = (slot: number, from: number, to: number): void => {
    const at = from === 0 ? slot : GATE_SIZE + slot;
    if (isPrepared[at] === 1) return;
    isPrepared[at] = 1;
    insertAll(slot, from, to);
  };

  return {
    fold,
    gates: () => {
      gates ??= buildGates();
      return gates;
    },
    prepare: (first, second, third) => {
      prepare(gateIndex(first, second, third), 0, pairs);
      prepare(gateIndex(first, second, 0), pairs, starts.length);
    },
    words,
    phrases,
    alias: list.alias,
    aliasesOf: list.aliasesOf,
    entities,
    rules: readRules(data.rules),
  };
}

/** The first place from `from` to before `to` that is as asked, where all after it are as well; else `to`. */
function firstPlace(from: number, to: number, is: (place: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isWordAt(fold: FoldTable, script: number, text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const table = signTable(script);
  const entry = unit < table.length ? table[unit] : fold.entries[unit];
  return (entry ?? 0) >> CLASS_SHIFT !== unitClass.none;
}

function wordStart(fold: FoldTable, script: number, text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordAt(fold, script, text, at)) at++;
  return at;
}

function wordEnd(fold: FoldTable, script: number, text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordAt(fold, script, text, at)) at++;
  return at;
}

/** The folded codes of a word in its script's code. */
function codesOf(fold: FoldTable, script: number, word: string): number[] {
  const table = signTable(script);
  const codes: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const code = ((unit < table.length ? table[unit] : fold.entries[unit]) ?? 0) & CODE_MASK;
    if (code >= FIRST_EXPANSION) codes.push(...(fold.expansions[code - FIRST_EXPANSION] ?? []));
    else if (code > 0) codes.push(code);
  }
  return codes;
}

/** Rules are folded when their entity is first met. */
function readRules(lines: string): Names["rules"] {
  const written = new Map(
    lines.split("\n").map((line): [number, readonly string[]] => {
      const [entity, ...lists] = line.split(";");
      return [Number(entity), lists];
    }),
  );
  const read = new Map<number, NameRules>();
  return {
    get: (entity) => {
      const lists = written.get(entity);
      if (lists === undefined || read.has(entity)) return read.get(entity);
      const [notAfter = [], notBefore = [], near = [], notNear = []] = lists.map(foldList);
      const rules = { notAfter, notBefore, near, notNear };
      read.set(entity, rules);
      return rules;
    },
  };
}

const foldList = (list: string): string[] => (list === "" ? [] : list.split("|").map(foldRule));
const foldRule = (phrase: string) =>
  phrase.startsWith("@")
    ? phrase
    : phrase
        .split(/[\s'’-]+/)
        .map(foldWord)
        .join(" ") + (phrase.endsWith("*") ? "*" : "");
