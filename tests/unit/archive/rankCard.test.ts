import fc from "fast-check";
import { expect, test } from "vitest";
import type { Context } from "../../../archive/card.ts";
import type { CardMaterial } from "../../../archive/cardMaterial.ts";
import { rankCard } from "../../../archive/rankCard.ts";
import {
  captain,
  empty,
  entities,
  ferry,
  island,
  mayor,
  reporter,
  statement,
  statements,
  town,
} from "./sampleArchive.ts";

const material: CardMaterial = { entities, documents: [], statements: [...statements] };
const nowhere: Context = { text: "", title: "", entities: [], alias: "" };

function ids(entityId: string, context: Partial<Context> = {}): string[] {
  return rankCard(material, entityId, { ...nowhere, ...context }).statements.map((one) => one.statement.id);
}

test("a name with nothing on record has no statements", () => {
  expect(rankCard(material, empty.id, nowhere)).toEqual({ entity: empty, statements: [] });
});

test("an entity the material lacks is a broken promise of the caller, told by its id", () => {
  expect(() => rankCard(material, "person:nobody", nowhere)).toThrow('"person:nobody"');
});

test("the statement that speaks of what the page speaks of comes first", () => {
  const wall = { text: "Orlova promised money for the harbour wall after the storms." };
  const timetable = { text: "Orlova complained about the timetable on Saltholm." };
  expect(ids(mayor.id, wall)[0]).toBe("gazette/3");
  expect(ids(mayor.id, timetable)[0]).toBe("gazette/2");
});

test("another entity of the page counts where the words are in another script", () => {
  expect(ids(mayor.id, { text: "Орлова выступила вчера.", entities: [island.id] })[0]).toBe("gazette/2");
  expect(ids(mayor.id, { text: "Орлова выступила вчера.", entities: [town.id] })[0]).toBe("gazette/3");
});

test("the page's title counts where the text around the name says nothing", () => {
  expect(ids(mayor.id, { title: "Storms are coming for the harbour" })[0]).toBe("gazette/3");
  expect(ids(mayor.id, { title: "Timetable cut: who was asked?" })[0]).toBe("gazette/2");
});

test("a statement that says next to nothing comes last, even in direct words", () => {
  expect(ids(mayor.id).at(-1)).toBe("gazette/4");
  const bare = statement(10, "Northwick, yes.", captain.id, [town.id]);
  const telling = statement(
    11,
    "The council of Northwick bought new pumps, dredged two basins and raised the southern quay by a metre.",
    reporter.id,
    [town.id],
    { quotation: "indirect" },
  );
  const card = rankCard({ ...material, statements: [bare, telling] }, town.id, nowhere);
  expect(card.statements.map((one) => one.statement.id)).toEqual([telling.id, bare.id]);
});

test("an entity's own words come before words about it", () => {
  const about = statement(14, "Orlova has never once set foot on the island, its people say.", reporter.id, [
    mayor.id,
  ]);
  const own = statement(15, "The island will get its doctor.", mayor.id, [island.id]);
  const card = rankCard({ ...material, statements: [about, own] }, mayor.id, nowhere);
  expect(card.statements.map(({ role }) => role)).toEqual(["by", "about"]);
});

test("what is only related comes after what is about the name itself", () => {
  const related = statement(
    12,
    "The ferry needs a second engine, a new ramp and a longer quay.",
    captain.id,
    [ferry.id],
  );
  const itself = statement(13, "Northwick needs a school.", reporter.id, [town.id], { quotation: "author" });
  const card = rankCard({ ...material, statements: [related, itself] }, town.id, nowhere);
  expect(card.statements.map((one) => one.statement.id)).toEqual([itself.id, related.id]);
});

test("a place shows what is on record about the boat named after it, and says why", () => {
  const card = rankCard(material, town.id, {
    ...nowhere,
    text: "the crossing is closed again",
    alias: "Northwick",
  });
  const crossing = card.statements.find(({ statement: { id } }) => id === "herald/2");
  expect(crossing?.why.through).toEqual({ entity: ferry.id, relation: "named after" });
  expect(crossing?.why.alias).toBe("Northwick");
});

test("a whole shows what is on record about its part, a part does not show its whole", () => {
  expect(ids(town.id)).toContain("gazette/2");
  expect(ids(island.id)).toEqual(["gazette/2"]);
});

test("own words are told from words about", () => {
  const roles = (id: string) => new Set(rankCard(material, id, nowhere).statements.map(({ role }) => role));
  expect(roles(captain.id)).toEqual(new Set(["by"]));
  expect(roles(island.id)).toEqual(new Set(["about"]));
});

test("a narrower attribution and words passed on count as the entity's own", () => {
  const told = statement(9, "The boat is old, the captain had told her.", reporter.id, [], {
    through: [mayor.id],
    attributions: [{ start: 0, end: 15, speaker: captain.id, quotation: "indirect", cue: "told" }],
  });
  const card = (id: string) => rankCard({ ...material, statements: [told] }, id, nowhere).statements;
  expect(card(captain.id).map(({ role }) => role)).toEqual(["by"]);
  expect(card(mayor.id).map(({ role }) => role)).toEqual(["by"]);
  expect(card(ferry.id)).toEqual([]);
});

test("the words shared with the page are marked and given as the reason", () => {
  const [first] = rankCard(material, mayor.id, {
    ...nowhere,
    text: "Storm damage to the harbour walls",
    entities: [town.id, mayor.id],
  }).statements;
  expect(first?.why.words).toEqual(["harbour", "wall", "storms"]);
  expect(first?.marks.map(({ start, end }) => first.statement.text.slice(start, end))).toEqual([
    "harbour wall",
    "storms",
  ]);
  expect(first?.why.entities).toEqual([town.id]);
});

test("no single voice fills a card about something", () => {
  const voices = (speaker: string, from: number) =>
    Array.from({ length: 4 }, (_, i) =>
      statement(
        from + i,
        `The Northwick harbour wall has a ${["wide", "deep", "long", "new"][i]} crack.`,
        speaker,
        [town.id],
      ),
    );
  const crowd = [...voices(mayor.id, 20), ...voices(captain.id, 30), ...voices(reporter.id, 40)];
  const card = rankCard({ ...material, statements: crowd }, town.id, {
    ...nowhere,
    text: "the harbour wall",
  });
  const first = card.statements.slice(0, 3).map((one) => one.statement.speaker);
  expect(new Set(first).size).toBe(3);
});

test("every candidate is shown once, and the same context gives the same card", () => {
  fc.assert(
    fc.property(fc.constantFrom(...entities), fc.string(), fc.string(), ({ id }, text, title) => {
      const context = { ...nowhere, text, title };
      const card = rankCard(material, id, context);
      const shown = card.statements.map((one) => one.statement.id);
      expect(new Set(shown).size).toBe(shown.length);
      expect(rankCard(material, id, context)).toEqual(card);
    }),
  );
});
