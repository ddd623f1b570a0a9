import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, foldTable, unitClass } from "./foldTable.ts";
import { foldWord } from "./foldWord.ts";
import { GATE_SIZE, gateIndex } from "./gate.ts";
import { decodeAlias, nameScripts } from "./nameScripts.ts";
import type { NameAlias, NameEntity, NameRules, Names } from "./names.ts";
import { type NamesData, NO_PARADIGM, usualLine } from "./namesData.ts";
import { newPhraseTree } from "./phraseTree.ts";
import { separatorOf, separators } from "./separator.ts";
import { signTable } from "./signTable.ts";
import { newWordTable } from "./wordTable.ts";

export type { Names } from "./names.ts";

const scriptOfSign = new Map(nameScripts.map(({ sign }, script) => [sign, script]));
/** What ends an alias in the data. */
const END = /[|\n<>;:]/g;
const FLAGS = /[~?=!.']*/y;

/** Where an alias stands in the data, and its flags. */
type Place = { entity: number; script: number; flags: string; start: number; end: number; short: boolean };

/** Builds the lookup structure from compiled names: once per page, in a few milliseconds. */
export function openNames(data: NamesData): Names {
  const fold = foldTable();
  const entities = data.entities.split("\n").map((line): NameEntity => {
    const [id = "", gender = ""] = line.split(" ");
    return { id, kind: id.slice(0, id.indexOf(":")), gender: gender === "f" || gender === "m" ? gender : "" };
  });
  const usual = data.usualParadigms.split("\n").map((line) => {
    const letters = new Map<string, string>();
    for (let i = 0; i < line.length; i += 2) letters.set(line.charAt(i), line.charAt(i + 1));
    return letters;
  });
  const words = newWordTable(fold, data.paradigms);
  const phrases = newPhraseTree();
  const [gateUpper, gateLower] = [new Uint8Array(GATE_SIZE), new Uint8Array(GATE_SIZE)];
  const places: Place[] = [];
  const firstOf: number[] = [];
  const { aliases } = data;

  const wordStarts: number[] = [];
  const wordEnds: number[] = [];
  const addAlias = (place: Place, marks: string, person: boolean): void => {
    const index = places.push(place) - 1;
    const table = signTable(place.script);
    const entryAt = (at: number): number => {
      const unit = aliases.charCodeAt(at);
      return unit < table.length ? (table[unit] ?? 0) : (fold.entries[unit] ?? 0);
    };
    let count = 0;
    let inWord = false;
    for (let i = place.start; i < place.end; i++) {
      const isSign = entryAt(i) >> CLASS_SHIFT !== unitClass.none;
      if (isSign && !inWord) wordStarts[count++] = i;
      if (isSign) wordEnds[count - 1] = i + 1;
      inWord = isSign;
    }
    let node = 0;
    for (let word = 0; word < count; word++) {
      const [start = 0, end = 0] = [wordStarts[word], wordEnds[word]];
      const codes: number[] = [];
      for (let i = start; i < end; i++) {
        const code = entryAt(i) & CODE_MASK;
        if (code >= FIRST_EXPANSION) codes.push(...(fold.expansions[code - FIRST_EXPANSION] ?? []));
        else if (code > 0) codes.push(code);
      }
      const line = usual[usualLine(place.script, person, word === count - 1)];
      const letter = marks === "" ? (line?.get(aliases.charAt(end - 1)) ?? NO_PARADIGM) : marks.charAt(word);
      if (word === 0) openGates(place, codes, letter);
      const joined = word === 0 ? separators.none : separatorOf(aliases.slice(wordEnds[word - 1], start));
      node = phrases.add(node, joined, words.add(codes, letter));
    }
    phrases.end(node, index);
    if (place.flags !== "?" || place.short) return;
    addAlias({ ...place, start: wordStarts[count - 1] ?? 0, short: true }, marks.slice(-1), person);
  };
  const openGates = (place: Place, codes: readonly number[], letter: string): void => {
    const [first = 0, second = 0, third = 0] = codes;
    // Where an ending begins within the first three letters, any third letter may follow.
    const any = letter !== NO_PARADIGM && words.keptCodes(codes.length, letter) < 3;
    for (const gate of startsLower(place) ? [gateUpper, gateLower] : [gateUpper]) {
      gate[gateIndex(first, second, third)] = 1;
      for (let code = 0; any && code < fold.letters.length; code++) gate[gateIndex(first, second, code)] = 1;
    }
  };
  const startsLower = ({ script, start }: Place): boolean => {
    const unit = aliases.charCodeAt(start);
    const entry = unit < 128 ? signTable(script)[unit] : fold.entries[unit];
    return (entry ?? 0) >> CLASS_SHIFT === unitClass.lower;
  };

  let [at, script] = [0, 0];
  firstOf.push(0);
  while (at < aliases.length) {
    const sign = aliases.charAt(at);
    if (sign === "\n") {
      firstOf.push(places.length);
      script = 0;
      at++;
    } else if (sign === "|" || scriptOfSign.has(sign)) {
      script = scriptOfSign.get(sign) ?? script;
      at++;
    } else {
      FLAGS.lastIndex = at;
      const flags = FLAGS.exec(aliases)?.[0] ?? "";
      END.lastIndex = at;
      const end = END.exec(aliases)?.index ?? aliases.length;
      const mark = aliases.indexOf("^", at);
      const textEnd = mark < 0 || mark > end ? end : mark;
      const entity = firstOf.length - 1;
      const person = entities[entity]?.kind === "person" && flags !== "!";
      const place = {
        entity,
        script,
        flags,
        start: at + flags.length,
        end: textEnd,
        short: flags.includes("~"),
      };
      addAlias(place, aliases.slice(textEnd + 1, end), person);
      at = end;
    }
  }
  firstOf.push(places.length);

  const known: (NameAlias | undefined)[] = [];
  const alias = (index: number): NameAlias => {
    const place = places[index];
    if (place === undefined) throw new Error(`spotting: there is no alias ${index}`);
    const made = known[index] ?? {
      text: decodeAlias(place.script, aliases.slice(place.start, place.end)),
      entity: place.entity,
      short: place.short,
      exact: place.flags.includes("="),
      foreign: place.flags.includes("!"),
      only: place.flags.includes(".") ? "turkic" : place.flags.includes("'") ? "german" : "",
      lower: startsLower(place),
    };
    known[index] = made;
    return made;
  };
  const aliasesOf = (entity: number) => [firstOf[entity] ?? 0, firstOf[entity + 1] ?? 0] as const;
  return {
    fold,
    gateUpper,
    gateLower,
    words,
    phrases,
    alias,
    aliasesOf,
    entities,
    rules: readRules(data.rules),
  };
}

function readRules(lines: string): Map<number, NameRules> {
  const rules = new Map<number, NameRules>();
  if (lines === "") return rules;
  for (const line of lines.split("\n")) {
    const [entity, ...lists] = line.split(";");
    const [notAfter = [], notBefore = [], near = [], notNear = []] = lists.map((list) =>
      list === "" ? [] : list.split("|").map(foldRule),
    );
    rules.set(Number(entity), { notAfter, notBefore, near, notNear });
  }
  return rules;
}

const foldRule = (phrase: string) =>
  phrase.startsWith("@")
    ? phrase
    : phrase.split(/\s+/).map(foldWord).join(" ") + (phrase.endsWith("*") ? "*" : "");
