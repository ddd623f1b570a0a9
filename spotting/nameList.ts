import { CLASS_SHIFT, foldTable, unitClass } from "./foldTable.ts";
import { decodeAlias, nameScripts } from "./nameScripts.ts";
import type { NameAlias } from "./names.ts";
import type { NamesData } from "./namesData.ts";
import { signTable } from "./signTable.ts";

/** The aliases as they stand in the data, one entry each, in order; nothing is decoded yet. */
export type NameList = {
  readonly length: number;
  /** In its script's code. */
  readonly text: (index: number) => string;
  readonly script: (index: number) => number;
  readonly entity: (index: number) => number;
  /** One paradigm letter a word; empty where the usual ones hold. */
  readonly marks: (index: number) => string;
  readonly alias: (index: number) => NameAlias;
  /** The indexes of an entity's aliases: from the first to before the second. */
  readonly aliasesOf: (entity: number) => readonly [number, number];
};

const scriptOfSign = new Map(nameScripts.map(({ sign }, script) => [sign, script]));
const isFlag = new Set("~?=!.'");
const FLAGS = /^[~?=!.']*/;

/** Splits the data into aliases, mostly by what engines do natively: this runs on every page. */
export function readNameList({ aliases }: NamesData): NameList {
  const texts: string[] = [];
  const scripts: number[] = [];
  const entities: number[] = [];
  const marks: string[] = [];
  const flags: string[] = [];
  const firstOf: number[] = [];
  const add = (text: string, script: number, entity: number, mark: string, flag: string): void => {
    texts.push(text);
    scripts.push(script);
    entities.push(entity);
    marks.push(mark);
    flags.push(flag);
  };
  aliases.split("\n").forEach((line, entity) => {
    firstOf.push(texts.length);
    let script = 0;
    for (const part of line.split(/([<>;:])/)) {
      const known = scriptOfSign.get(part);
      if (known !== undefined && part !== "") script = known;
      else if (part !== "")
        for (const written of part.split("|")) {
          const flag = isFlag.has(written.charAt(0)) ? (FLAGS.exec(written)?.[0] ?? "") : "";
          const mark = written.indexOf("^");
          const text = mark < 0 ? written.slice(flag.length) : written.slice(flag.length, mark);
          const letters = mark < 0 ? "" : written.slice(mark + 1);
          add(text, script, entity, letters, flag.replace("?", ""));
          if (flag.includes("?"))
            add(text.slice(text.lastIndexOf(" ") + 1), script, entity, letters.slice(-1), "~");
        }
    }
  });
  firstOf.push(texts.length);

  const known: (NameAlias | undefined)[] = [];
  return {
    length: texts.length,
    text: (index) => texts[index] ?? "",
    script: (index) => scripts[index] ?? 0,
    entity: (index) => entities[index] ?? 0,
    marks: (index) => marks[index] ?? "",
    alias: (index) => {
      const [text = "", script = 0, flag = ""] = [texts[index], scripts[index], flags[index]];
      const made = known[index] ?? {
        text: decodeAlias(script, text),
        entity: entities[index] ?? 0,
        short: flag.includes("~"),
        exact: flag.includes("="),
        foreign: flag.includes("!"),
        only: flag.includes(".") ? "turkic" : flag.includes("'") ? "german" : "",
        lower: startsSmall(script, text),
      };
      known[index] = made;
      return made;
    },
    aliasesOf: (entity) => [firstOf[entity] ?? 0, firstOf[entity + 1] ?? 0],
  };
}

/** Whether an alias in its script's code begins with a small letter. */
function startsSmall(script: number, text: string): boolean {
  const unit = text.charCodeAt(0);
  const table = signTable(script);
  const entry = unit < table.length ? table[unit] : foldTable().entries[unit];
  return (entry ?? 0) >> CLASS_SHIFT === unitClass.lower;
}
