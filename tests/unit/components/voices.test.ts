import { describe, expect, it } from "vitest";
import { namesOf, numberOf, speakersOf, voicesOf } from "../../../components/reader/voices.ts";
import { bridge, bridgeStatements } from "./fixtureArchive.ts";

describe("the voices of a document", () => {
  const voices = voicesOf(bridge.blocks, bridgeStatements);
  const at = (n: number) => voices.get(`${bridge.id}/${n}`);

  it("are named when the speaker changes", () => {
    expect(at(1)).toEqual({ speaker: true, quotation: true });
    expect(at(3)).toEqual({ speaker: true, quotation: true });
  });

  it("are named anew after a question, though the speaker is the same", () => {
    expect(at(2)).toEqual({ speaker: true, quotation: true });
  });

  it("are not repeated while the same voice goes on in the same way", () => {
    expect(at(6)).toEqual({ speaker: false, quotation: false });
  });

  it("tell a new way of quoting from a new speaker", () => {
    const [first] = bridgeStatements;
    if (!first) throw new Error("the fixture has no statements");
    const later = { ...first, id: "gazette-bridge/1b", quotation: "indirect" as const };
    expect(voicesOf(bridge.blocks, [first, later]).get(later.id)).toEqual({
      speaker: false,
      quotation: true,
    });
  });
});

describe("the tallies of a document", () => {
  it("count statements by speaker, most first", () => {
    expect(speakersOf(bridgeStatements)[0]).toEqual({
      id: "person:marlow",
      count: 4,
    });
    expect(speakersOf(bridgeStatements).map(({ id }) => id)).toContain("person:mayor");
  });

  it("count the statements that name an entity", () => {
    expect(namesOf(bridgeStatements)).toEqual([{ id: "event:cop29", count: 1 }]);
  });

  it("call statements by their number in the document", () => {
    expect(numberOf("gazette-bridge/12")).toBe("12");
  });
});
