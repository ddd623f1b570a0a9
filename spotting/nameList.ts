import { CLASS_SHIFT, foldTable, unitClass } from "./foldTable.ts";
import { decodeAlias, nameScripts } from "./nameScripts.ts";
import type { NameAlias } from "./names.ts";
import type { NamesData } from "./namesData.ts";
import { signTable } from "./signTable.ts";

/** The aliases as they stand in the data, by their indexes. */
export type NameList = {
  /** How many entities there are. */
  readonly entities: number;
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

/** No entity has more aliases: an alias's index is its entity's times this, and its place among the entity's. */
export const MOST_ALIASES = 512;

/** One alias as it stands in the data. */
type Written = {
  readonly text: string;
  readonly script: number;
  readonly mark: string;
  readonly flag: string;
};
const NOTHING: Written = { text: "", script: 0, mark: "", flag: "" };

/** Opens the aliases of the data; those of an entity are read when one of them is first asked for. */
export function readNameList({ aliases }: Pick<NamesData, "aliases">): NameList {
  const lines = aliases.split("\n");
  const read: (readonly Written[] | undefined)[] = [];
  const known = new Map<number, NameAlias>();
  const ofEntity = (entity: number): readonly Written[] => {
    const written = read[entity] ?? readLine(lines[entity] ?? "");
    read[entity] = written;
    return written;
  };
  const entityOf = (index: number): number => Math.floor(index / MOST_ALIASES);
  const at = (index: number): Written => ofEntity(entityOf(index))[index % MOST_ALIASES] ?? NOTHING;
  return {
    entities: lines.length,
    text: (index) => at(index).text,
    script: (index) => at(index).script,
    entity: entityOf,
    marks: (index) => at(index).mark,
    alias: (index) => {
      const { text, script, flag } = at(index);
      const made = known.get(index) ?? {
        text: decodeAlias(script, text),
        entity: entityOf(index),
        short: flag.includes("~"),
        exact: flag.includes("="),
        foreign: flag.includes("!"),
        only: flag.includes(".") ? "turkic" : flag.includes("'") ? "german" : "",
        lower: startsSmall(script, text),
      };
      known.set(index, made);
      return made;
    },
    aliasesOf: (entity) => {
      const first = entity * MOST_ALIASES;
      return [first, first + ofEntity(entity).length];
    },
  };
}

/** The aliases of one entity, by what engines do natively. */
function readLine(line: string): Written[] {
  const found: Written[] = [];
  let script = 0;
  for (const part of line.split(/([<>;:])/)) {
    const known = scriptOfSign.get(part);
    if (known !== undefined && part !== "") script = known;
    else if (part !== "")
      for (const written of part.split("|")) {
        const flag = isFlag.has(written.charAt(0)) ? (FLAGS.exec(written)?.[0] ?? "") : "";
        const caret = written.indexOf("^");
        const text = caret < 0 ? written.slice(flag.length) : written.slice(flag.length, caret);
        const mark = caret < 0 ? "" : written.slice(caret + 1);
        found.push({ text, script, mark, flag: flag.replace("?", "") });
        if (flag.includes("?"))
          found.push({
            text: text.slice(text.lastIndexOf(" ") + 1),
            script,
            mark: mark.slice(-1),
            flag: "~",
          });
      }
  }
  return found;
}

/** Whether an alias in its script's code begins with a small letter. */
function startsSmall(script: number, text: string): boolean {
  const unit = text.charCodeAt(0);
  const table = signTable(script);
  const entry = unit < table.length ? table[unit] : foldTable().entries[unit];
  return (entry ?? 0) >> CLASS_SHIFT === unitClass.lower;
}
