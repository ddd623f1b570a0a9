import type { Contender } from "./contender.ts";
import { eachText } from "./eachText.ts";
import { wordUnits } from "./fold.ts";

/** Walks the page and takes the text of each node: what nobody who reads a page can do without. */
export const floor: Contender = {
  name: "floor: walk and take each text",
  build: () => (root) => {
    let sum = 0;
    eachText(root, (text) => {
      sum += text.charCodeAt(text.length >> 1);
    });
    return sum & 0;
  },
};

/** The floor and one table look-up a character: the least that any matcher written in JavaScript does. */
export const lookUpFloor: Contender = {
  name: "floor: and one look-up a character",
  build: () => {
    const table = wordUnits();
    return (root) => {
      let sum = 0;
      eachText(root, (text) => {
        for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)] ?? 0;
      });
      return sum & 0;
    };
  },
};
