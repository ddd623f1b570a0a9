import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

const byEnding: readonly (readonly [RegExp, Paradigm])[] = [
  [/[сц]ька$/, "ukWoman"],
  [/(?:[кгхжчшщн]ий|ій)$/, "ukAdjective"],
  [/й$/, "ukShort"],
  [/ь$/, "ukSoft"],
  [/[їі]в$/, "ukClosed"],
  [/[кгх]$/, "ukBack"],
  [/а$/, "ukA"],
  [/я$/, "ukYa"],
  [/е$/, "ukAdjectiveN"],
  [/о$/, "ukNeuter"],
  [/и$/, "ukPlural"],
  [/[бвджзлмнпрстфцчшщ]$/, "ukHard"],
];

/** Ukrainian declension by the ending of the dictionary form; surnames in -ов, -єв, -ін by gender. */
export function ukrainianParadigm({ word, last, kind, gender }: WordInAlias): Paradigm | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 3 || /\d/.test(lower)) return undefined;
  if (kind === "person" && last) {
    if (gender === "f") return /(?:[оеєі]в|[иії]н)а$/.test(lower) ? "ukWoman" : vowelOnly(lower);
    if (/(?:[оеє]в|[иі]н)$/.test(lower)) return "ukSurname";
    if (/ій$/.test(lower)) return "ukShort";
  }
  if (kind === "person" && /ій$/.test(lower)) return "ukShort";
  if (
    /[ои]$/.test(lower) &&
    (kind === "person" || kind === "place") &&
    word !== lower &&
    lower !== "нідерланди"
  )
    return lower.endsWith("ди") || lower.endsWith("ти") ? "ukPlural" : undefined;
  if (/і$/.test(lower)) return word === lower && kind !== "place" ? "ukPluralAdjective" : undefined;
  return byEnding.find(([ending]) => ending.test(lower))?.[1];
}

function vowelOnly(lower: string): Paradigm | undefined {
  return /[ая]$/.test(lower) ? byEnding.find(([ending]) => ending.test(lower))?.[1] : undefined;
}
