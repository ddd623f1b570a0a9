import { expect, test } from "vitest";
import type { Entity } from "../../../archive/entity.ts";
import { foldedNames, openQueryNames } from "../../../archive/queryNames.ts";
import { foldedWords } from "../../../archive/words.ts";
import { captain, entities, entity, ferry, mayor, town } from "./sampleArchive.ts";

const openNames = (of: readonly Entity[]) => openQueryNames(foldedNames(of));

const names = openNames([
  ...entities,
  entity("place:lachin", "Lachin", ["Laçın", "Лачин", "Լաչին"]),
  entity("place:baku", "Baku", ["Bakı", "Баку", "Բաքու"]),
  entity("place:iran", "Iran", ["Иран"]),
]);

function named(query: string): string[] {
  return names.find(foldedWords(query)).flatMap((name) => name.entities);
}

test("names are found in any script, in lower case", () => {
  expect(named("vera orlova и яан тамм")).toEqual([mayor.id, captain.id]);
});

test("names are found in their inflected forms", () => {
  expect(named("к Орловой в Лачине")).toEqual([mayor.id, "place:lachin"]);
  expect(named("Laçındakı Bakının")).toEqual(["place:lachin", "place:baku"]);
  expect(named("Բաքվում Լաչինի")).toEqual(["place:baku", "place:lachin"]);
});

test("another word with the same beginning is no name", () => {
  expect(named("иракский орлан lac bakery")).toEqual([]);
});

test("the longer name wins over one inside it", () => {
  expect(named("Northwick ferry")).toEqual([ferry.id]);
  expect(named("Northwick wall")).toEqual([town.id]);
});

test("a typing error is forgiven in a long name, not in a short one, nor in the first letter", () => {
  expect(named("Nortwick")).toEqual([town.id]);
  expect(named("Orolva")).toEqual([mayor.id]);
  expect(named("Tanm")).toEqual([]);
  expect(named("Erlova")).toEqual([]);
});

test("the last word may be unfinished", () => {
  expect(named("wall of North")).toEqual([town.id]);
  expect(named("North wall")).toEqual([]);
  expect(named("wall of No")).toEqual([]);
});

test("two entities of one name are both given", () => {
  const both = openNames([mayor, entity("person:orlova-baker", "Anna Orlova", ["Orlova"])]);
  expect(both.find(foldedWords("Orlova"))).toEqual([
    { entities: [mayor.id, "person:orlova-baker"], from: 0, to: 1 },
  ]);
});

test("a rare part of a name suggests who is meant, a common one nobody", () => {
  expect(names.suggest("верои")).toEqual([mayor.id]);
  expect(names.suggest("northwick")).toEqual([town.id, ferry.id]);
  const many = openNames(["a", "b", "c"].map((id) => entity(`place:${id}`, `Port ${id}`, [])));
  expect(many.suggest("port")).toEqual([]);
});
