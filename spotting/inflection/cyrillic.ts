import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

const consonant = "бвгджзклмнпрстфхцчшщ";
const byEnding: readonly (readonly [RegExp, Paradigm])[] = [
  [/(?:ая|яя)$/, "adjectiveF"],
  [/[сц]ька$/, "woman"],
  [/(?:ое|ее)$/, "adjectiveN"],
  [/(?:ые|ие)$/, "pluralAdjective"],
  [/(?:ий|ый|ой|[ншк]ій)$/, "adjective"],
  [/й$/, "short"],
  [/ь$/, "soft"],
  [/[їі]в$/, "closed"],
  [/а$/, "a"],
  [/я$/, "ya"],
  [/е$/, "adjectiveUk"],
  [/[ыи]$/, "plural"],
  [/о$/, "neuter"],
  [new RegExp(`[${consonant}]$`), "hard"],
];

/** Declension of Russian and Ukrainian words by the ending of the dictionary form; surnames in -ов, -ин by gender. */
export function cyrillicParadigm({ word, last, kind, gender }: WordInAlias): Paradigm | undefined {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  if (lower.length < 3 || /\d/.test(lower)) return undefined;
  // An abbreviation with a vowel at its end stays as it is: РИА, США.
  if (/^\p{Lu}+[АЕИОУЭЮЯІЇЄ]$/u.test(word)) return undefined;
  const person = kind === "person";
  if (person && last && gender === "f" && /(?:[оеєі]в|[иіїы]н)а$/.test(lower)) return "woman";
  // A woman's surname that ends in a consonant stays as it is.
  if (person && last && gender === "f" && new RegExp(`[${consonant}ь]$`).test(lower)) return undefined;
  if (person && last && /(?:[оеє]в|[иіы]н)$/.test(lower)) return "surname";
  if (person && /[иі]й$/.test(lower) && !last) return "short";
  // Foreign names of places and persons in -о and -и do not decline, but for plurals like Нидерланды, Нідерланди.
  if (/[ои]$/.test(lower) && (person || kind === "place") && word !== lower && !/[дт]и$/.test(lower))
    return undefined;
  if (/і$/.test(lower)) return word === lower && kind !== "place" ? "pluralUk" : undefined;
  if (/ии$/.test(lower)) return undefined;
  return byEnding.find(([ending]) => ending.test(lower))?.[1];
}
