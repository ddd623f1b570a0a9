import { AhoCorasick as DoubleArray } from "@monyone/aho-corasick/fast";
import Plain from "ahocorasick";
import Modern from "modern-ahocorasick/fast";
import type { Contender } from "./contender.ts";
import { eachText } from "./eachText.ts";
import { newFold, wordUnits } from "./fold.ts";
import { countLongest } from "./longest.ts";

const folded = (texts: readonly string[], fold: (text: string) => string): string[] => [
  ...new Set(texts.map(fold)),
];

export const modernAhoCorasick: Contender = {
  name: "modern-ahocorasick, double array",
  build: ({ texts }) => {
    const fold = newFold();
    const automaton = new Modern(folded(texts, fold), { boundary: "unicode" });
    return (root) => {
      let count = 0;
      eachText(root, (text) => {
        count += automaton.search(fold(text), { strategy: "leftmost-longest" }).length;
      });
      return count;
    };
  },
};

export const monyoneAhoCorasick: Contender = {
  name: "@monyone/aho-corasick, fast",
  build: ({ texts }) => {
    const fold = newFold();
    const words = wordUnits();
    const automaton = new DoubleArray(folded(texts, fold));
    return (root) => {
      let count = 0;
      eachText(root, (text) => {
        const read = fold(text);
        count += countLongest(read, automaton.matchInText(read), words);
      });
      return count;
    };
  },
};

export const plainAhoCorasick: Contender = {
  name: "ahocorasick",
  build: ({ texts }) => {
    const fold = newFold();
    const words = wordUnits();
    const automaton = new Plain(folded(texts, fold));
    return (root) => {
      let count = 0;
      eachText(root, (text) => {
        const read = fold(text);
        const matches = automaton
          .search(read)
          .flatMap(([last, names]) =>
            names.map((name) => ({ begin: last + 1 - name.length, end: last + 1 })),
          );
        count += countLongest(read, matches, words);
      });
      return count;
    };
  },
};
