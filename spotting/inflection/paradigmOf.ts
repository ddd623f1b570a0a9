import type { Language } from "../gazetteerEntry.ts";
import { armenianParadigm } from "./armenian.ts";
import { georgianParadigm } from "./georgian.ts";
import { germanParadigm } from "./german.ts";
import type { Paradigm } from "./paradigms.ts";
import { russianParadigm } from "./russian.ts";
import { turkicParadigm } from "./turkic.ts";
import { ukrainianParadigm } from "./ukrainian.ts";

/** A word of an alias where it stands. */
export type WordInAlias = {
  readonly word: string;
  readonly last: boolean;
  /** Whether the alias is this one word. */
  readonly alone: boolean;
  readonly kind: string;
  readonly gender: "f" | "m" | "";
};

const byLanguage: Partial<Record<Language, (word: WordInAlias) => Paradigm | undefined>> = {
  ru: russianParadigm,
  uk: ukrainianParadigm,
  az: (word) => turkicParadigm(word, "az"),
  tr: (word) => turkicParadigm(word, "tr"),
  hy: armenianParadigm,
  ka: georgianParadigm,
  de: germanParadigm,
};

/**
 * How a word of an alias inflects in the alias's language, by its ending; undefined if it does not. Guesses from the
 * ending may give a name forms that no one uses, never forms of another word: see docs/decisions/0004-inflection.md.
 */
export function paradigmOf(language: Language, word: WordInAlias): Paradigm | undefined {
  return byLanguage[language]?.(word);
}
