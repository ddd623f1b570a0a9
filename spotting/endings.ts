import { foldPattern } from "./foldWord.ts";
import { type Change, type Paradigm, paradigms } from "./inflection/paradigms.ts";

/** One kind of ending, of all that any paradigm has. */
export type Ending = {
  /** How many letters of the stem before it are not in all forms of its paradigm. */
  readonly unsteady: number;
  /** Whether folded letters after a stem are such an ending. */
  readonly fits: (rest: string) => boolean;
};

/** The number of the ending of words that do not inflect. */
export const NO_ENDING = 0;
/** Of short abbreviations with letters that are not ASCII: Aİ is none of AI. */
export const NO_ENDING_NOT_ASCII = 1;
/** No ending is longer; longer ones are not looked for. */
export const LONGEST_ENDING = 16;

/** What a paradigm's forms have in common: letters cut from the dictionary form, and the number of the ending. */
type Inflection = readonly (readonly [cut: number, ending: number])[];

let all: Ending[] | undefined;
const inflections = new Map<string, Inflection>();

/** All endings of all paradigms by their numbers, which follow from the code alone. */
export function endings(): readonly Ending[] {
  if (all !== undefined) return all;
  const none: Ending = { unsteady: 0, fits: (rest) => rest === "" };
  all = [none, none];
  const numbers = new Map<string, number>();
  for (const [name, changes] of Object.entries<readonly Change[]>(paradigms)) {
    const most = Math.max(...changes.map(([cut]) => cut));
    const own: (readonly [number, number])[] = [];
    for (const [cut, source] of changes) {
      const key = `${most - cut} ${source}`;
      const number = numbers.get(key) ?? all.push(newEnding(most - cut, source)) - 1;
      numbers.set(key, number);
      own.push([cut, number]);
    }
    inflections.set(name, own);
  }
  return all;
}

export function inflectionOf(paradigm: Paradigm): Inflection {
  endings();
  return inflections.get(paradigm) ?? [];
}

/** Its expression is compiled when it is first asked, as most pages need few. */
function newEnding(unsteady: number, source: string): Ending {
  let pattern: RegExp | undefined;
  return {
    unsteady,
    fits: (rest) => {
      pattern ??= new RegExp(`^(?:${foldPattern(source)})$`);
      return pattern.test(rest);
    },
  };
}
