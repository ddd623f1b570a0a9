import { describe, expect, it } from "vitest";
import { documentFacts } from "../../../components/archive/documentFacts.ts";
import { namesOnRecord } from "../../../components/archive/namesOnRecord.ts";
import { on, spoken, undated } from "../archive/onRecord.ts";
import { bridgeStatements, fixtureEntities } from "./fixtureArchive.ts";

describe("what a source has", () => {
  it("is who speaks, most often first, also inside others' words, and how many names it mentions", () => {
    const facts = documentFacts(bridgeStatements);
    expect(facts.statements).toBe(6);
    expect(facts.speakers[0]).toBe("person:marlow");
    expect(facts.speakers.toSorted()).toEqual(["person:marlow", "person:mayor", "person:minister"]);
    expect(facts.names).toBe(1);
  });

  it("spans the days of its words, those inside statements too; none where nothing is dated", () => {
    const inside = { start: 0, end: 3, speaker: "person:m", quotation: "direct", cue: "" } as const;
    const { span } = documentFacts([
      spoken("a/1", { date: on("2021-03-02", "2021-03-09") }),
      spoken("a/2", { date: undated, attributions: [{ ...inside, date: on("2019-01-01") }] }),
    ]);
    expect([span?.from, span?.to]).toEqual(["2019-01-01", "2021-03-09"]);
    expect(documentFacts([spoken("a/1", { date: undated })]).span).toBeUndefined();
  });
});

describe("the names on record", () => {
  it("are those that anything is by or about, by kind, and no others", () => {
    const kinds = namesOnRecord(bridgeStatements, new Map(fixtureEntities.map((one) => [one.id, one])));
    expect(
      kinds.map(({ kind, names }) => [kind, ...names.map(({ entity, count }) => `${entity.name} ${count}`)]),
    ).toEqual([
      ["person", "Ada Marlow 5", "Ingrid Vale 1", "Tom Okafor-Lindqvist 1"],
      ["event", "COP29 1"],
    ]);
  });
});
