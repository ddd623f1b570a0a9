import { admitsForm } from "./admitsForm.ts";
import type { Candidate } from "./candidate.ts";
import { CLASS_SHIFT, unitClass } from "./foldTable.ts";
import type { Names } from "./names.ts";
import { readWord } from "./readWord.ts";
import { separatorOf, separators } from "./separator.ts";

/** The longest name that begins at `start`, where a word begins; undefined if none does. */
export function longestMatch(names: Names, text: string, start: number): Candidate | undefined {
  const { phrases, fold } = names;
  let best: { start: number; end: number; aliases: number[] } | undefined;
  const follow = (nodes: readonly number[], separator: number, at: number): void => {
    const word = readWord(names, text, at);
    const reached: number[] = [];
    for (const node of nodes) for (const one of word.words) phrases.step(node, separator, one, reached);
    if (reached.length === 0) return;
    for (const node of reached) {
      const ending = phrases
        .ends(node)
        .filter((i) => admitsForm(names.alias(i), text, start, word.end, fold));
      if (ending.length === 0) continue;
      if (best === undefined || word.end > best.end) best = { start, end: word.end, aliases: [...ending] };
      else best.aliases.push(...ending.filter((alias) => !best?.aliases.includes(alias)));
    }
    const open = reached.filter((node) => phrases.goesOn(node));
    if (open.length === 0) return;
    const next = wordAfter(text, word.next);
    const joined = next < 0 ? separators.none : separatorOf(text.slice(word.next, next));
    if (joined !== separators.none) follow(open, joined, next);
  };
  follow([0], separators.none, start);
  return best;

  function wordAfter(string: string, from: number): number {
    for (let i = from; i < string.length; i++)
      if ((fold.entries[string.charCodeAt(i)] ?? 0) >> CLASS_SHIFT >= unitClass.lower) return i;
    return -1;
  }
}
