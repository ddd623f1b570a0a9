import { CLASS_SHIFT, CODE_MASK, FIRST_EXPANSION, type FoldTable, unitClass } from "./foldTable.ts";

/** Text as rules compare it: words folded, everything between two words one space. */
export function foldPhrase(text: string, { entries, expansions, letters }: FoldTable): string {
  let folded = "";
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const entry = entries[text.charCodeAt(i)] ?? 0;
    const kind = entry >> CLASS_SHIFT;
    if (kind < unitClass.lower) {
      gap ||= kind === unitClass.none;
      continue;
    }
    if (gap && folded !== "") folded += " ";
    gap = false;
    const code = entry & CODE_MASK;
    const codes = code < FIRST_EXPANSION ? [code] : (expansions[code - FIRST_EXPANSION] ?? []);
    for (const one of codes) folded += letters.charAt(one);
  }
  return folded;
}

/** Whether folded text begins with one of the folded words or phrases of a rule; `*` at a word's end lets it go on. */
export function beginsWith(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) =>
    phrase.endsWith("*")
      ? folded.startsWith(phrase.slice(0, -1))
      : folded === phrase || folded.startsWith(`${phrase} `),
  );
}

/** Whether folded text ends with one of the folded words or phrases of a rule. */
export function endsWith(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    if (!phrase.endsWith("*")) return folded === phrase || folded.endsWith(` ${phrase}`);
    const words = phrase.split(" ").length;
    return folded.split(" ").slice(-words).join(" ").startsWith(phrase.slice(0, -1));
  });
}
