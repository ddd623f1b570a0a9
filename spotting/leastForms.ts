import { aliasWords } from "./aliasWords.ts";
import type { NameForm } from "./compileNames.ts";
import { inflectionOf, NO_ENDING } from "./endings.ts";
import { foldWord } from "./foldWord.ts";
import type { Paradigm } from "./inflection/paradigms.ts";

/** A form as a line of folded words and the signs between them, with how each word inflects. */
type Line = { readonly words: readonly string[]; readonly inflections: readonly ReadonlySet<string>[] };

const inflectionSet = (paradigms: ReadonlySet<Paradigm>): ReadonlySet<string> =>
  new Set([
    `0 ${NO_ENDING}`,
    ...[...paradigms].flatMap(inflectionOf).map(([cut, ending]) => `${cut} ${ending}`),
  ]);

function lineOf({ text, words }: NameForm): Line {
  const written = aliasWords(text);
  let at = 0;
  const signs = written.map((word) => {
    const start = text.indexOf(word, at);
    const sign = text.slice(at, start);
    at = start + word.length;
    return sign;
  });
  return {
    words: written.map((word, i) => (i === 0 ? "" : signs[i]) + foldWord(word)),
    inflections: words.map(inflectionSet),
  };
}

/** Words from one of a line on, as another form's line would say them. */
const from = (words: readonly string[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map((word, i) => (i === 0 ? word.replace(/^[^\p{L}\p{M}\p{N}]+/u, "") : word))
    .join("");

/**
 * The forms that give all others away: where one is part of another, the shorter is enough to tell that a name may
 * stand in a text ("Aliyev" for "Ilham Aliyev"). Names that are not the entity's are left out as well. Who writes the
 * shorter part in small letters, in a text with no other name, is not noticed.
 */
export function leastForms(forms: readonly NameForm[]): NameForm[] {
  const own = forms.filter(({ flags }) => !flags.includes("!"));
  const lines = own.map(lineOf);
  const known = new Map<string, ReadonlySet<string>[][]>();
  own.forEach(({ flags }, i) => {
    const line = lines[i];
    // Which letters are capitals matters to these: another may contain them and not match them.
    if (line === undefined || flags.includes("=")) return;
    const key = from(line.words, 0, line.words.length);
    known.set(key, [...(known.get(key) ?? []), [...line.inflections]]);
  });
  const givesAway = ({ words, inflections }: Line, start: number, end: number): boolean =>
    (known.get(from(words, start, end)) ?? []).some((short) =>
      short.every((endings, i) => [...(inflections[start + i] ?? [])].every((one) => endings.has(one))),
    );
  return own.filter((_, index) => {
    const line = lines[index];
    if (line === undefined) return false;
    const length = line.words.length;
    for (let start = 0; start < length; start++)
      for (let end = start + 1; end <= length; end++)
        if (end - start < length && givesAway(line, start, end)) return false;
    return true;
  });
}
