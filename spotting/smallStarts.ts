import { aliasWords } from "./aliasWords.ts";
import type { NameForm } from "./compileNames.ts";
import { inflectionOf } from "./endings.ts";
import { CLASS_SHIFT, CODE_MASK, foldTable, letterRanges, unitClass } from "./foldTable.ts";
import { foldCodes } from "./foldWord.ts";

/** How words begin that a name written in small letters may begin with; parts of expressions. */
export type SmallStarts = {
  /** First letters of such words in ASCII, as alternatives; none, if no name is written in small letters. */
  readonly ascii: string;
  /** Other first letters, as the inside of a class; Latin ones with diacritics are left to whoever asks. */
  readonly others: string;
};

/** So many letters tell nearly all words of a page from these. */
const TOLD_BY = 4;
const LAST_ASCII = 0x7f;
const FIRST_NOT_LATIN = 0x370;
const LAST_NOT_LATIN = 0x1dff;

/** Small letters by their folded code, of one part of the table. */
function smallLetters(from: number, to: number): ReadonlyMap<number, readonly string[]> {
  const { entries } = foldTable();
  const letters = new Map<number, string[]>();
  for (const range of letterRanges)
    for (let unit = Math.max(range[0], from); unit <= Math.min(range[1], to); unit++) {
      const entry = entries[unit] ?? 0;
      if (entry >> CLASS_SHIFT !== unitClass.lower) continue;
      const code = entry & CODE_MASK;
      letters.set(code, [...(letters.get(code) ?? []), String.fromCharCode(unit)]);
    }
  return letters;
}

/** The folded codes that tell the first word of a form: of the shortest stem that it inflects by, no more than are needed. */
function firstCodes({ text, words }: NameForm): readonly number[] {
  const codes = foldCodes(aliasWords(text)[0] ?? "");
  const cuts = [...(words[0] ?? [])].flatMap(inflectionOf).map(([cut]) => cut);
  return codes.slice(0, Math.max(1, Math.min(TOLD_BY, codes.length - Math.max(0, ...cuts))));
}

export function smallStarts(forms: readonly NameForm[]): SmallStarts {
  const { entries } = foldTable();
  const starts = forms
    .filter(({ text }) => (entries[text.charCodeAt(0)] ?? 0) >> CLASS_SHIFT === unitClass.lower)
    .map(firstCodes);
  const ascii = smallLetters(0, LAST_ASCII);
  const written = starts.flatMap((codes) =>
    codes.reduce<readonly string[]>(
      (begun, code) => begun.flatMap((word) => (ascii.get(code) ?? []).map((letter) => word + letter)),
      [""],
    ),
  );
  const others = smallLetters(FIRST_NOT_LATIN, LAST_NOT_LATIN);
  const inOrder = (parts: readonly string[]): readonly string[] => [...new Set(parts)].sort();
  return {
    ascii: inOrder(
      written.filter((word) => !written.some((one) => one !== word && word.startsWith(one))),
    ).join("|"),
    others: inOrder(starts.flatMap(([first = 0]) => others.get(first) ?? [])).join(""),
  };
}
