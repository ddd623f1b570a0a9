import { describe, expect, it } from "vitest";
import { pageForEntered, suggest } from "../../../background/suggest.ts";
import { bridgeStatements, fixtureArchive } from "../components/fixtureArchive.ts";

describe("what the address bar suggests", () => {
  it("is names with what they are, then statements with speaker and year", async () => {
    expect(await suggest("marl", { ...fixtureArchive, statements: async () => [] })).toEqual([
      { content: "Ada Marlow", description: "Ada Marlow · engineer" },
    ]);
    expect(await suggest("River min", fixtureArchive)).toEqual([
      {
        content: "gazette-bridge/3",
        description: "Ingrid Vale, 2021: The minister said that the river had done so.",
      },
      {
        content: "gazette-bridge/4",
        description: "Tom Okafor-Lindqvist, 2021: “The river is not a minister,” the mayor replied.",
      },
    ]);
  });

  it("is nothing for no words, and nothing for words that are nowhere", async () => {
    expect(await suggest("  ", fixtureArchive)).toEqual([]);
    expect(await suggest("xylophone", fixtureArchive)).toEqual([]);
  });

  it("cuts long statements between words, and never gives more lines than fit", async () => {
    const [first] = bridgeStatements;
    if (first === undefined) throw new Error("no fixture");
    const long = { ...first, text: "Halden rebuilds its bridge, and again its bridge. ".repeat(20) };
    const archive = { ...fixtureArchive, statements: async () => Array.from({ length: 30 }, () => long) };
    const found = await suggest("rebuilds", archive);
    expect(found).toHaveLength(8);
    expect(found[0]?.description).toMatch(/^Ada Marlow, 2021: Halden rebuilds .*\w …$/);
    expect(found[0]?.description.length).toBeLessThan(180);
  });
});

describe("what is entered in the address bar", () => {
  it("opens the statement that was chosen", async () => {
    expect(await pageForEntered("gazette-bridge/3", fixtureArchive)).toBe("reader.html#gazette-bridge/3");
  });

  it("opens everything on record about the one that is named, in any case", async () => {
    expect(await pageForEntered("Ada Marlow", fixtureArchive)).toMatch(/^entity\.html#person%3A/);
    expect(await pageForEntered(" ada marlow ", fixtureArchive)).toMatch(/^entity\.html#person%3A/);
  });

  it("is searched for where it names nobody, or several", async () => {
    expect(await pageForEntered("Ada", fixtureArchive)).toBe("popup.html#Ada");
    const [one] = await fixtureArchive.entities();
    if (one === undefined) throw new Error("no fixture");
    const twice = { ...fixtureArchive, entities: async () => [one, { ...one, id: "person:another" }] };
    expect(await pageForEntered(one.name, twice)).toMatch(/^popup\.html#/);
    expect(await pageForEntered("and/or/3", fixtureArchive)).toBe("popup.html#and%2For%2F3");
  });
});
