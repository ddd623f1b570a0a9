import type { WordInAlias } from "./paradigmOf.ts";
import type { Paradigm } from "./paradigms.ts";

const byEnding: readonly (readonly [RegExp, Paradigm])[] = [
  [/ություն$/, "hyUtyun"],
  [/ումբ$/, "hyUmb"],
  [/գիր$/, "hyIr"],
  [/ու$/, "hyU"],
  [/ի$/, "hyI"],
  [/[աոօեէ]$/, "hyVowel"],
  [/./, "hyHard"],
];

/** Eastern Armenian: the last word takes article and case; stems in -ու, -ի, -ություն change. */
export function armenianParadigm({ word, last }: WordInAlias): Paradigm | undefined {
  const lower = word.toLowerCase();
  // Abbreviations take their endings after a hyphen (ԱՄՆ-ի).
  if (!last || lower.length < 3 || word === word.toUpperCase()) return undefined;
  return byEnding.find(([ending]) => ending.test(lower))?.[1];
}
