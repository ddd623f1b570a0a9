import Mark from "mark.js";
import type { Contender } from "./contender.ts";

/** As a highlighter extension would use it: names whole, over inline elements. It wraps what it finds: use a page once. */
export const markJs: Contender = {
  name: "mark.js, acrossElements (wraps too)",
  build:
    ({ texts }) =>
    (root) => {
      let count = 0;
      new Mark(root as HTMLElement).mark([...texts], {
        acrossElements: true,
        separateWordSearch: false,
        accuracy: "exactly",
        diacritics: true,
        each: () => count++,
      });
      return count;
    },
};
