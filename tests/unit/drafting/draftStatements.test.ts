import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftBlocks } from "../../../drafting/draftBlocks.ts";
import { draftStatements } from "../../../drafting/draftStatements.ts";
import { attribute } from "../../../quoting/attribute.ts";
import { splitSentences } from "../../../quoting/sentences.ts";
import { speakers, spot } from "../quoting/spotFixture.ts";

const draft = (text: string) => {
  const blocks = draftBlocks(text)?.blocks ?? [];
  return draftStatements(blocks, attribute(text, spot, { speakers, language: "en" }), "en");
};
const brief = (text: string) =>
  draft(text).map(({ text: words, speaker, quotation }) => [speaker, quotation, words]);

const title = "A bridge and a ferry in Portel\n\n";

describe("proposed statements", () => {
  it("give a sentence to whom it reports, with the exact words inside", () => {
    const [first] = draft(`${title}Anna Marlow said that the bridge is safe. The ferry sails at night.`);
    expect(first).toMatchObject({
      speaker: "person:marlow",
      quotation: "indirect",
      cue: "said",
      text: "Anna Marlow said that the bridge is safe.",
      attributions: [{ text: "the bridge is safe", speaker: "person:marlow", quotation: "indirect" }],
    });
  });

  it("are mixed where a report holds the speaker's own words, also a told act", () => {
    expect(brief(`${title}Viktor Petrov called the plan of Anna Marlow a “rosy dream”.`)).toEqual([
      ["person:petrov", "mixed", "Viktor Petrov called the plan of Anna Marlow a “rosy dream”."],
    ]);
    const [one] = draft(`${title}Viktor Petrov called the plan of Anna Marlow a “rosy dream”.`);
    expect(one?.attributions.map((part) => [part.quotation, part.text])).toEqual([
      ["indirect", "called the plan of Anna Marlow a “rosy dream”"],
      ["direct", "rosy dream"],
    ]);
  });

  it("join sentences of one voice, two and two rather than three and one", () => {
    expect(brief(`${title}One came. Two went. Three stayed. Four slept.`)).toEqual([
      [null, "author", "One came. Two went."],
      [null, "author", "Three stayed. Four slept."],
    ]);
  });

  it("say which of equal words is meant", () => {
    const text = `${title}It was safe. It was late. No more was known then. It was safe. It was late.`;
    expect(draft(text).map(({ occurrence }) => occurrence)).toEqual([undefined, 2]);
    const quoted = draft(`${title}“Go,” Anna Marlow said, and again: “Go,” and nobody did.`);
    expect(quoted[0]?.attributions.map(({ text: words, occurrence }) => [words, occurrence])).toEqual([
      ["Go,", 1],
      ["Go,", 2],
    ]);
  });

  it("hold every sentence exactly once, whole, whatever the text", () => {
    const sentence = fc.constantFrom(
      "Anna Marlow said that the bridge is safe.",
      "“The ice decides,” Viktor Petrov said.",
      "He added: “Nobody asked us.”",
      "It was “late” in Portel.",
      "The ferry sails at night.",
      "“An open quotation goes on.",
    );
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const text = title + paragraphs.join("\n\n");
        const statements = draft(text);
        for (const [index, block] of (draftBlocks(text)?.blocks ?? []).entries()) {
          if (block.kind === "heading") continue;
          const here = statements.filter((statement) => statement.block === index);
          for (const { start, end, text: words } of here) expect(block.text.slice(start, end)).toBe(words);
          const sentences = here.flatMap(({ text: words, start }) =>
            splitSentences(words, "en").map((one) => one.start + start),
          );
          expect(sentences).toEqual(splitSentences(block.text, "en").map((one) => one.start));
        }
      }),
      { numRuns: 100 },
    );
  });
});
