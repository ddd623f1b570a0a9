import fc from "fast-check";
import { expect, test } from "vitest";
import { openRuleText } from "../../../spotting/ruleText.ts";

const word = fc.constantFrom("as", "asia", "asian", "bank", "banker", "border", "b");
const run = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => ` ${words.join(" ")} `);
/** Long enough for the index, or too short for it. */
const text = fc
  .tuple(fc.array(run, { minLength: 1, maxLength: 5 }), fc.constantFrom(1, 200))
  .map(([runs, times]) => runs.join("").repeat(times));
const phrase = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 2 }), fc.constantFrom("", "*"))
  .map(([words, end]) => words.join(" ") + end);

test("counts a rule's words and phrases as a search through the text does", () => {
  fc.assert(
    fc.property(text, fc.array(phrase, { minLength: 1, maxLength: 4 }), (folded, phrases) => {
      const opened = openRuleText(folded, () => 0);
      for (const wanted of phrases) {
        const searched = ` ${wanted.endsWith("*") ? wanted.slice(0, -1) : `${wanted} `}`;
        let times = 0;
        for (let at = 0; at < folded.length; at++) if (folded.startsWith(searched, at)) times++;
        expect(opened.timesSaid(wanted)).toBe(times);
      }
    }),
    { numRuns: 300 },
  );
});
