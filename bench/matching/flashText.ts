import type { Contender } from "./contender.ts";
import { eachText } from "./eachText.ts";
import { newFold, wordUnits } from "./fold.ts";

type Step = { isEnd: boolean; readonly next: Map<string, Step> };

/** Maps of whole words, as FlashText has them: each word is looked up, names of several words step by step. */
export const flashText: Contender = {
  name: "Map of words (as FlashText)",
  build: ({ texts }) => {
    const fold = newFold();
    const table = wordUnits();
    const root: Step = { isEnd: false, next: new Map() };
    for (const text of texts) {
      let at = root;
      for (const word of fold(text).split(/[^\p{L}\p{N}\p{M}]+/u)) {
        if (word === "") continue;
        const step = at.next.get(word) ?? { isEnd: false, next: new Map() };
        at.next.set(word, step);
        at = step;
      }
      at.isEnd = true;
    }
    const starts: number[] = [];
    const ends: number[] = [];
    const wordsOf = (text: string): number => {
      let count = 0;
      let inWord = false;
      for (let i = 0; i < text.length; i++) {
        const isWord = table[text.charCodeAt(i)] === 1;
        if (isWord && !inWord) starts[count++] = i;
        else if (!isWord && inWord) ends[count - 1] = i;
        inWord = isWord;
      }
      if (inWord) ends[count - 1] = text.length;
      return count;
    };
    return (page) => {
      let found = 0;
      eachText(page, (text) => {
        const read = fold(text);
        const count = wordsOf(read);
        for (let first = 0; first < count; first++) {
          let at: Step | undefined = root;
          let last = -1;
          for (let word = first; word < count && at !== undefined; word++) {
            at = at.next.get(read.slice(starts[word], ends[word]));
            if (at?.isEnd === true) last = word;
          }
          if (last < 0) continue;
          found++;
          first = last;
        }
      });
      return found;
    };
  },
};
