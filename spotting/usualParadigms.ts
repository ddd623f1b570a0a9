import type { CodedForm } from "./codedForm.ts";
import { nameScripts } from "./nameScripts.ts";
import { NO_PARADIGM, usualLine } from "./namesData.ts";
import { isWordSign } from "./signTable.ts";

/** The words of a coded alias. */
function signWords(script: number, coded: string): string[] {
  const words: string[] = [];
  let inWord = false;
  for (const sign of coded) {
    const isSign = isWordSign(script, sign.charCodeAt(0));
    if (isSign && inWord) words.push(`${words.pop()}${sign}`);
    else if (isSign) words.push(sign);
    inWord = isSign;
  }
  return words;
}

/** Rarer endings are written with their alias. */
const FEWEST = 2;

/**
 * Which paradigm words mostly have, by script, by kind of alias, by whether they stand last, and by their last sign:
 * so that only the exceptions need be written with the aliases.
 */
export function usualParadigms(forms: readonly CodedForm[]) {
  const counts = new Map<string, Map<string, number>>();
  const keysOf = ({ script, person, coded }: CodedForm): string[] => {
    const words = signWords(script, coded);
    return words.map((word, i) => `${usualLine(script, person, i === words.length - 1)} ${word.at(-1)}`);
  };
  for (const form of forms)
    keysOf(form).forEach((key, i) => {
      const letters = counts.get(key) ?? new Map<string, number>();
      const letter = form.letters.charAt(i);
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
      counts.set(key, letters);
    });
  const usual = new Map<string, string>();
  for (const [key, letters] of counts) {
    const [letter, count] = [...letters].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [
      NO_PARADIGM,
      0,
    ];
    if (letter !== NO_PARADIGM && count >= FEWEST) usual.set(key, letter);
  }
  const lines = Array.from({ length: nameScripts.length * 4 }, (_, line) =>
    [...usual]
      .filter(([key]) => key.startsWith(`${line} `))
      .sort()
      .map(([key, letter]) => key.slice(-1) + letter)
      .join(""),
  );
  return {
    written: lines.join("\n"),
    lettersOf: (form: CodedForm): string =>
      keysOf(form)
        .map((key) => usual.get(key) ?? NO_PARADIGM)
        .join(""),
  };
}
