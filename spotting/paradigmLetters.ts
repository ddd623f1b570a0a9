import type { NameList } from "./nameList.ts";
import { type NamesData, NO_PARADIGM, usualLine } from "./namesData.ts";

/** How a word of an alias inflects: a letter of `NamesData.paradigms`, or `NO_PARADIGM`. */
type LetterOf = (index: number, word: string, place: number, last: boolean) => string;

export function paradigmLetters(
  { entities, usualParadigms }: Pick<NamesData, "entities" | "usualParadigms">,
  list: NameList,
): LetterOf {
  const usual = usualParadigms.split("\n");
  const ids = entities.split("\n");
  return (index, word, place, last) => {
    const marks = list.marks(index);
    if (marks !== "") return marks.charAt(place);
    const person = ids[list.entity(index)]?.startsWith("person:") ?? false;
    const line = usual[usualLine(list.script(index), person, last)] ?? "";
    for (let i = 0; i < line.length; i += 2) if (line.charAt(i) === word.at(-1)) return line.charAt(i + 1);
    return NO_PARADIGM;
  };
}
