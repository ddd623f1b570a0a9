import { aliasWords } from "./aliasWords.ts";
import { type FoldTable, foldTable } from "./foldTable.ts";
import { foldWord } from "./foldWord.ts";
import { buildLexicon, newGate } from "./lexicon.ts";
import type { NameAlias, NameEntity, NameRules, Names, Phrases } from "./names.ts";
import type { NamesData } from "./namesData.ts";
import { type Separator, separators, textSeparators } from "./separator.ts";

export type { Names } from "./names.ts";

/** Room for the separators in a step's key. */
const SEPARATORS = 16;
/** Room for the words in a step's key: far more than any gazetteer has, and products stay exact integers. */
const WORDS = 2 ** 24;

function buildPhrases() {
  const steps = new Map<number, number>();
  const ends: (number[] | undefined)[] = [undefined];
  const goesOn: boolean[] = [false];
  const key = (node: number, separator: Separator, word: number) =>
    (node * SEPARATORS + separator) * WORDS + word;
  const phrases: Phrases = {
    step: (node, separator, word) => steps.get(key(node, separator, word)),
    ends,
    goesOn,
  };
  const add = (words: readonly (readonly [Separator, number])[], alias: number): void => {
    let nodes = [0];
    for (const [separator, word] of words) {
      const found = new Set<number>();
      for (const node of nodes) {
        const known = textSeparators(separator).map((one) => steps.get(key(node, one, word)));
        const child = known.find((one) => one !== undefined) ?? ends.length;
        if (child === ends.length) {
          ends.push(undefined);
          goesOn.push(false);
        }
        goesOn[node] = true;
        textSeparators(separator).forEach((one, i) => {
          if (known[i] === undefined) steps.set(key(node, one, word), child);
          found.add(known[i] ?? child);
        });
      }
      nodes = [...found];
    }
    for (const node of nodes) {
      const list = ends[node] ?? [];
      list.push(alias);
      ends[node] = list;
    }
  };
  return { phrases, add };
}

const FLAGS = /^[~=!]*/;

function parseAlias(written: string, entity: number): { alias: NameAlias; marks: string } {
  const flags = FLAGS.exec(written)?.[0] ?? "";
  const mark = written.lastIndexOf("^");
  const text = mark < 0 ? written.slice(flags.length) : written.slice(flags.length, mark);
  const alias = {
    text,
    entity,
    short: flags.includes("~"),
    exact: flags.includes("="),
    foreign: flags.includes("!"),
    lower: startsLower(text),
  };
  return { alias, marks: mark < 0 ? "" : written.slice(mark + 1) };
}

/** Whether a name's first letter is a small one, in a script that has capitals. */
function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return /\p{Ll}/u.test(first) && !/\p{Script=Georgian}/u.test(first);
}

function foldRule(words: string | undefined): string[] {
  if (words === undefined) return [];
  return words
    .split("|")
    .map((word) => (word.endsWith("*") ? `${foldRuleWords(word.slice(0, -1))}*` : foldRuleWords(word)));
}

const foldRuleWords = (words: string) => words.split(/\s+/).map(foldWord).join(" ");

/** Builds the lookup structure from compiled names: once per page, in a few milliseconds. */
export function openNames(data: NamesData): Names {
  const fold: FoldTable = foldTable();
  const entities = data.entities.split("\n").map((line): NameEntity => {
    const [id = "", gender = ""] = line.split(" ");
    return { id, kind: id.slice(0, id.indexOf(":")), gender: gender === "f" || gender === "m" ? gender : "" };
  });
  const lexicon = buildLexicon(fold, data.paradigms);
  const { phrases, add } = buildPhrases();
  const [gateUpper, gateLower] = [newGate(), newGate()];
  const aliases: NameAlias[] = [];
  data.aliases.split("\n").forEach((line, entity) => {
    if (line === "") return;
    for (const written of line.split("|")) {
      const { alias, marks } = parseAlias(written, entity);
      const words = aliasWords(alias.text, fold);
      const first = words[0];
      if (first === undefined) continue;
      const letter = (i: number) => marks.charAt(i) || "-";
      lexicon.open(gateUpper, first.text, letter(0));
      if (alias.lower) lexicon.open(gateLower, first.text, letter(0));
      add(
        words.map(
          (word, i) =>
            [i === 0 ? separators.none : word.separator, lexicon.add(word.text, letter(i))] as const,
        ),
        aliases.push(alias) - 1,
      );
    }
  });
  const rules = new Map(
    data.rules.map((rule): [number, NameRules] => [
      rule.entity,
      {
        notAfter: foldRule(rule.notAfter),
        notBefore: foldRule(rule.notBefore),
        near: foldRule(rule.near),
        notNear: foldRule(rule.notNear),
      },
    ]),
  );
  return { fold, gateUpper, gateLower, lexicon: lexicon.finish(), phrases, aliases, entities, rules };
}
