import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

/** Georgian: stems in -ი lose it before endings, those in -ა may; some stems lose a vowel; attributes agree in part. */
export function georgianParadigm({ word, last, kind }: WordInAlias): Paradigm | undefined {
  if (word.length < 3 || /\d/.test(word)) return undefined;
  if (/ი$/.test(word)) {
    if (kind === "person") return last ? "kaStem" : undefined;
    return /(?:[აეო][ნლრ]|ამ)ი$/.test(word) ? "kaFleeting" : "kaStem";
  }
  if (!last) return undefined;
  if (/[აე]$/.test(word)) return "kaA";
  return /[ოუ]$/.test(word) ? "kaVowel" : undefined;
}
