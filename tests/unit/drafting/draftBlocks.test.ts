import { describe, expect, it } from "vitest";
import { draftBlocks } from "../../../drafting/draftBlocks.ts";

const lines = (...all: readonly string[]): string => all.join("\n\n");
const kinds = (text: string) => draftBlocks(text)?.blocks.map((block) => [block.kind, block.text]);

describe("a drafted document", () => {
  it("has the title above the date, and leaves the menu, the date and the author's name to the record", () => {
    const text = lines(
      "Search",
      "Opinions",
      "The harbour waits for the ice to go",
      "Anna Marlow",
      "14.02.2021",
      "The ice came early this year. Nobody was ready.",
      "What the pilots say",
      "They want a new boat.",
    );
    const draft = draftBlocks(text);
    expect(draft?.date).toEqual({ day: "2021-02-14", words: "14.02.2021" });
    expect(draft?.byline).toBe("Anna Marlow");
    expect(kinds(text)).toEqual([
      ["heading", "The harbour waits for the ice to go"],
      ["paragraph", "The ice came early this year. Nobody was ready."],
      ["heading", "What the pilots say"],
      ["paragraph", "They want a new boat."],
    ]);
    expect(draft?.leftOut.map((line) => line.text)).toEqual([
      "Search",
      "Opinions",
      "Anna Marlow",
      "14.02.2021",
    ]);
  });

  it("parts a title from the standfirst on its line", () => {
    expect(
      kinds(
        lines("Will the bridge open in May? Our editor looks at a year of delay.", "It may. It may not."),
      ),
    ).toEqual([
      ["heading", "Will the bridge open in May?"],
      ["standfirst", "Our editor looks at a year of delay."],
      ["paragraph", "It may. It may not."],
    ]);
  });

  it("knows the turns of an interview, and what comes after it is not part of it", () => {
    const text = lines(
      "“The winter was long.” View from Portel",
      "A pilot tells of his work.",
      "– When does the ferry sail?",
      "– At night. Who would take it?",
      "The ice decides.",
      "All rights belong to the Harbour Gazette.",
      "Phone the editors in Portel.",
    );
    expect(draftBlocks(text)?.interview).toBe(true);
    expect(kinds(text)).toEqual([
      ["heading", "“The winter was long.” View from Portel"],
      ["standfirst", "A pilot tells of his work."],
      ["question", "When does the ferry sail?"],
      ["answer", "At night. Who would take it?"],
      ["answer", "The ice decides."],
    ]);
  });

  it("has exact slices of the text, white space and second copies left out", () => {
    const body = "The bridge stays closed until the summer, the harbour office said on Monday.";
    const text = lines("Bridge closed until the summer", `  ${body} `, body);
    const blocks = draftBlocks(text)?.blocks ?? [];
    expect(blocks.map((block) => block.text)).toEqual(["Bridge closed until the summer", body]);
    for (const block of blocks) expect(text.slice(block.at, block.at + block.text.length)).toBe(block.text);
  });

  it("is none where there is no sentence", () => {
    expect(draftBlocks("")).toBeUndefined();
    expect(draftBlocks("Home\nNews\nContact")).toBeUndefined();
  });
});
