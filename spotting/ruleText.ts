/** A text as rules see it: how often words stand in it, and entities are named in it. */
export type RuleText = {
  /** How often a folded word or phrase stands in the text; one ending in `*` may go on. */
  readonly timesSaid: (phrase: string) => number;
  readonly timesNamed: (entity: number) => number;
};

/** Words in the index are found by so many first letters: rules mostly ask for beginnings of words. */
const BEGINNING = 3;

/** Shorter texts are searched faster than indexed. */
const SHORT = 2_000;

/** Distinct words with how often each stands in a text, by their first letters. */
export type WordIndex = Map<string, Map<string, number>>;

/** Adds the words of a text to an index. */
export function addWords(index: WordIndex, folded: string): void {
  for (const word of folded.split(" ")) {
    if (word === "") continue;
    const beginning = word.slice(0, BEGINNING);
    const words = index.get(beginning) ?? new Map<string, number>();
    index.set(beginning, words);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
}

function indexWords(folded: string): WordIndex {
  const index: WordIndex = new Map();
  addWords(index, folded);
  return index;
}

/**
 * Opens a text for rules. Every phrase is counted once, whatever the number of names that ask for it, and most are
 * looked up without reading the text again: so that a page of many names costs no more than its length.
 * @param folded folded words with a space at either end of each run of words.
 * @param index the index of these words, if there is one already.
 */
export function openRuleText(
  folded: string,
  timesNamed: (entity: number) => number,
  index?: WordIndex,
): RuleText {
  const known = new Map<string, number>();
  const count = (phrase: string): number => {
    const mayGoOn = phrase.endsWith("*");
    const wanted = mayGoOn ? phrase.slice(0, -1) : phrase;
    if (folded.length < SHORT) return countIn(folded, mayGoOn ? ` ${wanted}` : ` ${wanted} `);
    index ??= indexWords(folded);
    const end = wanted.indexOf(" ");
    const first = end < 0 ? wanted : wanted.slice(0, end);
    if (first.length >= BEGINNING || !mayGoOn) {
      const words = index.get(first.slice(0, BEGINNING));
      if (words === undefined) return 0;
      if (end < 0 && !mayGoOn) return words.get(first) ?? 0;
      if (end < 0) {
        let times = 0;
        for (const [word, stands] of words) if (word.startsWith(first)) times += stands;
        return times;
      }
      if (!words.has(first)) return 0;
    }
    return countIn(folded, mayGoOn ? ` ${wanted}` : ` ${wanted} `);
  };
  return {
    timesSaid: (phrase) => {
      const times = known.get(phrase) ?? count(phrase);
      known.set(phrase, times);
      return times;
    },
    timesNamed,
  };
}

function countIn(text: string, wanted: string): number {
  let times = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) times++;
  return times;
}
