import type { Contender } from "./contender.ts";
import { eachText } from "./eachText.ts";
import { newFold } from "./fold.ts";

type Branch = { isEnd: boolean; readonly next: Map<string, Branch> };
const newBranch = (): Branch => ({ isEnd: false, next: new Map() });
const escapeSign = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

const WORD = "[\\p{L}\\p{N}\\p{M}]";

/** A pattern in the shape of a tree, so that names which begin alike are tried once; longer names before shorter ones. */
const patternOf = ({ isEnd, next }: Branch): string => {
  const ways = [...next].map(([sign, branch]) => escapeSign(sign) + patternOf(branch));
  if (isEnd) ways.push("");
  return ways.length === 1 ? (ways[0] ?? "") : `(?:${ways.join("|")})`;
};

/** All names in one expression, on folded text. */
export const bigRegExp: Contender = {
  name: "one RegExp, as a tree, folded text",
  build: ({ texts }) => {
    const fold = newFold();
    const root = newBranch();
    for (const text of texts) {
      let at = root;
      for (const sign of fold(text)) {
        const branch = at.next.get(sign) ?? newBranch();
        at.next.set(sign, branch);
        at = branch;
      }
      at.isEnd = true;
    }
    const pattern = new RegExp(`(?<!${WORD})${patternOf(root)}(?!${WORD})`, "gu");
    pattern.test(""); // compiles it
    return (page) => {
      let count = 0;
      eachText(page, (text) => {
        const folded = fold(text);
        pattern.lastIndex = 0;
        while (pattern.exec(folded) !== null) count++;
      });
      return count;
    };
  },
};
