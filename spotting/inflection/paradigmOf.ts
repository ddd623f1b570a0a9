import { armenianParadigm } from "./armenian.ts";
import { cyrillicParadigm } from "./cyrillic.ts";
import { georgianParadigm } from "./georgian.ts";
import { latinParadigm } from "./latin.ts";
import type { Paradigm } from "./paradigms.ts";

/** A word of an alias where it stands. */
export type WordInAlias = {
  readonly word: string;
  readonly last: boolean;
  readonly kind: string;
  readonly gender: "f" | "m" | "";
};

/**
 * How a word of an alias inflects, by its script and ending; undefined if it does not. Guesses from the ending may
 * give a name forms that no one uses, never forms of another word: see docs/decisions/0004-inflection.md.
 */
export function paradigmOf(word: WordInAlias): Paradigm | undefined {
  if (/\p{Script=Cyrillic}/u.test(word.word)) return cyrillicParadigm(word);
  if (/\p{Script=Armenian}/u.test(word.word)) return armenianParadigm(word);
  if (/\p{Script=Georgian}/u.test(word.word)) return georgianParadigm(word);
  return latinParadigm(word);
}
