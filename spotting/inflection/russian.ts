import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

const byEnding: readonly (readonly [RegExp, Paradigm])[] = [
  [/(?:ая|яя)$/, "ruAdjectiveF"],
  [/(?:ое|ее)$/, "ruAdjectiveN"],
  [/(?:ые|ие)$/, "ruPluralAdjective"],
  [/(?:[кгхжшщ]ий|ый|ой)$/, "ruAdjective"],
  [/й$/, "ruShort"],
  [/ь$/, "ruSoft"],
  [/а$/, "ruA"],
  [/я$/, "ruYa"],
  [/е$/, "ruSoftNeuter"],
  [/ы$/, "ruPlural"],
  [/[бвгджзклмнпрстфхцчшщ]$/, "ruHard"],
];

/** Russian declension by the ending of the dictionary form; surnames in -ов, -ин by gender. */
export function russianParadigm({ word, last, kind, gender }: WordInAlias): Paradigm | undefined {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  if (lower.length < 3 || /\d/.test(lower)) return undefined;
  if (kind === "person" && last) {
    if (gender === "f") return /(?:[оеи]в|[иы]н)а$/.test(lower) ? "ruWoman" : byVowel(lower);
    if (/(?:[ое]в|[иы]н)$/.test(lower)) return "ruSurname";
  }
  // Foreign place and personal names in -о, -и, -у do not decline; common nouns in -о and -и do.
  if (/о$/.test(lower)) return kind === "person" || kind === "place" ? undefined : "ruNeuter";
  if (/и$/.test(lower)) return word === lower && !/ии$/.test(lower) ? "ruPlural" : undefined;
  return byEnding.find(([ending]) => ending.test(lower))?.[1];
}

/** A woman's surname that ends in a consonant stays as it is. */
function byVowel(lower: string): Paradigm | undefined {
  return /[бвгджзклмнпрстфхцчшщь]$/.test(lower)
    ? undefined
    : byEnding.find(([ending]) => ending.test(lower))?.[1];
}
