import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../quoting/sentences.ts";

const split = (text: string, language?: string): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("do not end after titles, initials and abbreviated months", () => {
    expect(split("Mr. Brown met Dr. J. R. Green on Nov. 5. They spoke for an hour.")).toEqual([
      "Mr. Brown met Dr. J. R. Green on Nov. 5.",
      "They spoke for an hour.",
    ]);
  });

  it("end after an abbreviation in capitals only where a new sentence clearly opens", () => {
    expect(split("He left the U.S. Senate. She lives in the U.S. She votes there.")).toEqual([
      "He left the U.S. Senate.",
      "She lives in the U.S.",
      "She votes there.",
    ]);
  });

  it("keep a question asked inside speech with the words that report it", () => {
    expect(split("“Why now?” she asked. “Enough!” – said the minister.")).toEqual([
      "“Why now?” she asked.",
      "“Enough!” – said the minister.",
    ]);
  });

  it("keep closing marks, also those left alone after a space", () => {
    expect(split("«Мы готовы. » Он ушёл.", "ru")).toEqual(["«Мы готовы. »", "Он ушёл."]);
    expect(split("“We agree.” He left.")).toEqual(["“We agree.”", "He left."]);
  });

  it("end after an ellipsis before a capital letter", () => {
    expect(split("We waited… Nothing came. Well… nothing much.")).toEqual([
      "We waited…",
      "Nothing came.",
      "Well… nothing much.",
    ]);
  });

  it("know Russian abbreviations", () => {
    expect(split("Завод им. Кирова в г. Баку построен в 1950 г. Инженер А. С. Попов был там.", "ru")).toEqual(
      ["Завод им. Кирова в г. Баку построен в 1950 г. Инженер А. С. Попов был там."],
    );
    expect(split("Он уехал. Она осталась.", "ru")).toEqual(["Он уехал.", "Она осталась."]);
  });

  it("know Turkish ordinals and titles", () => {
    expect(split("2. Dünya Savaşı bitti. Prof. Dr. Aydın konuştu.", "tr")).toEqual([
      "2. Dünya Savaşı bitti.",
      "Prof. Dr. Aydın konuştu.",
    ]);
  });

  it("end at the Armenian full stop", () => {
    expect(split("Նա եկավ։ Հետո գնաց։", "hy")).toEqual(["Նա եկավ։", "Հետո գնաց։"]);
  });

  it("never run over a line break", () => {
    expect(split("A heading\nThe text begins.")).toEqual(["A heading", "The text begins."]);
  });

  it("tile everything that is not white space, in order", () => {
    const pieces = fc.constantFrom(
      "Mr. ",
      "U.S. ",
      "He ",
      "said. ",
      "“",
      "”",
      "» ",
      "… ",
      "?",
      "! ",
      "\n",
      "А. ",
      " ",
      "x",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join("")),
        ),
        (text) => {
          const spans = splitSentences(text);
          let at = 0;
          for (const { start, end } of spans) {
            expect(text.slice(at, start).trim()).toBe("");
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            at = end;
          }
          expect(text.slice(at).trim()).toBe("");
        },
      ),
    );
  });
});
