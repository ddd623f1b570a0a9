import { admitsForm } from "./admitsForm.ts";
import type { Candidate } from "./candidate.ts";
import { CLASS_SHIFT, unitClass } from "./foldTable.ts";
import type { Names } from "./names.ts";
import { readWord } from "./readWord.ts";
import { separatorOf, separators } from "./separator.ts";

const ROOT: readonly number[] = [0];

/** The longest name that begins at `start`, where a word begins; undefined if none does. */
export function longestMatch(names: Names, text: string, start: number): Candidate | undefined {
  const { phrases } = names;
  let best: Candidate | undefined;
  let nodes = ROOT;
  let separator = separators.none;
  let at = start;
  for (;;) {
    const word = readWord(names, text, at);
    if (word.words.length === 0) return best;
    const reached: number[] = [];
    for (const node of nodes) for (const one of word.words) phrases.step(node, separator, one, reached);
    if (reached.length === 0) return best;
    const aliases: number[] = [];
    for (const node of reached)
      for (const alias of phrases.ends(node))
        if (!aliases.includes(alias) && admitsForm(names.alias(alias), text, start, word.end, names.fold))
          aliases.push(alias);
    if (aliases.length > 0) best = { start, end: word.end, aliases };
    nodes = reached.filter(phrases.goesOn);
    if (nodes.length === 0) return best;
    at = nextWord(names, text, word.next);
    if (at < 0) return best;
    separator = separatorOf(text.slice(word.next, at));
    if (separator === separators.none) return best;
  }
}

function nextWord({ fold: { entries } }: Names, text: string, from: number): number {
  for (let i = from; i < text.length; i++)
    if ((entries[text.charCodeAt(i)] ?? 0) >> CLASS_SHIFT >= unitClass.lower) return i;
  return -1;
}
