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
import type { NameEntity, NameRules, Names } from "./names.ts";
import { type NamesData, NO_PARADIGM, usualLine } from "./namesData.ts";
import { newPhraseTree } from "./phraseTree.ts";
import { separatorOf, separators } from "./separator.ts";
import { signTable } from "./signTable.ts";
import { newWordTable } from "./wordTable.ts";

export type { Names } from "./names.ts";

/** No paradigm cuts so much that an ending begins within the first three letters of a word so long. */
const SURE_LENGTH = 7;

/**
 * Opens compiled names, once a page. Only the first letters of every name are read at once; a name's words go into
 * the tables when a text first has a word that begins like it, as most never do.
 */
export function openNames(data: NamesData): Names {
  const fold = foldTable();
  const entities = data.entities.split("\n").map((line): NameEntity => {
    const [id = "", gender = ""] = line.split(" ");
    return { id, kind: id.slice(0, id.indexOf(":")), gender: gender === "f" || gender === "m" ? gender : "" };
  });
  const usual = data.usualParadigms.split("\n");
  const list = readNameList(data);
  const words = newWordTable(fold, data.paradigms);
  const phrases = newPhraseTree();
  const [gateUpper, gateLower] = [new Uint8Array(GATE_SIZE), new Uint8Array(GATE_SIZE)];
  /** Names not yet in the tables, by the first three letters of their first word, or by two where endings begin so early. */
  const waiting = new Map<number, number[]>();
  const waitingPairs = new Map<number, number[]>();

  const letterOf = (index: number, word: string, place: number, last: boolean): string => {
    const marks = list.marks(index);
    if (marks !== "") return marks.charAt(place);
    const person = entities[list.entity(index)]?.kind === "person";
    const line = usual[usualLine(list.script(index), person, last)] ?? "";
    for (let i = 0; i < line.length; i += 2) if (line.charAt(i) === word.at(-1)) return line.charAt(i + 1);
    return NO_PARADIGM;
  };

  // One plain loop, as this runs over every name of the gazetteer on every page, before any code is warm.
  const wait = (index: number): void => {
    const text = list.text(index);
    const table = signTable(list.script(index));
    const codes: number[] = [];
    let end = 0;
    let small = false;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const entry = (unit < table.length ? table[unit] : fold.entries[unit]) ?? 0;
      if (entry >> CLASS_SHIFT === unitClass.none) break;
      if (end === 0) small = entry >> CLASS_SHIFT === unitClass.lower;
      const code = entry & CODE_MASK;
      if (code >= FIRST_EXPANSION) codes.push(...(fold.expansions[code - FIRST_EXPANSION] ?? []));
      else if (code > 0) codes.push(code);
    }
    const [first = 0, second = 0, third = 0] = codes;
    const any =
      codes.length < SURE_LENGTH && startsEarly(index, text.slice(0, end), codes.length, end === text.length);
    const at = gateIndex(first, second, any ? 0 : third);
    const queue = any ? waitingPairs : waiting;
    const queued = queue.get(at);
    if (queued === undefined) queue.set(at, [index]);
    else queued.push(index);
    for (let code = any ? 0 : third; code <= (any ? fold.letters.length : third); code++) {
      gateUpper[gateIndex(first, second, code)] = 1;
      if (small) gateLower[gateIndex(first, second, code)] = 1;
    }
  };
  /** Whether an ending may begin within the first three letters of a word. */
  const startsEarly = (index: number, word: string, length: number, last: boolean): boolean => {
    const letter = letterOf(index, word, 0, last);
    return letter !== NO_PARADIGM && words.keptCodes(length, letter) < 3;
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
  const insertAll = (queue: Map<number, number[]>, at: number): void => {
    const indexes = queue.get(at);
    if (indexes === undefined) return;
    queue.delete(at);
    indexes.forEach(insert);
  };

  for (let index = 0; index < list.length; index++) wait(index);
  return {
    fold,
    gateUpper,
    gateLower,
    prepare: (first, second, third) => {
      insertAll(waiting, gateIndex(first, second, third));
      insertAll(waitingPairs, gateIndex(first, second, 0));
    },
    words,
    phrases,
    alias: list.alias,
    aliasesOf: list.aliasesOf,
    entities,
    rules: readRules(data.rules),
  };
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
