import { describe, expect, test } from "vitest";
import { type Defect, people, places, problemsOf, withDefect } from "./corpusFixture.ts";

const defects: readonly Defect[] = [
  [
    "an entity stands twice",
    places,
    "id: place:tolmin",
    "id: place:varna",
    `${places}:5: place:varna stands already at ${places}:1`,
  ],
  [
    "an id has no known kind",
    places,
    "id: place:tolmin",
    "id: town:tolmin",
    `${places}:5: an id is a kind (person, place,`,
  ],
  [
    "a relation leads nowhere",
    places,
    "to: place:tolmin",
    "to: place:tolmina",
    `${places}:12: unknown entity "place:tolmina" in a relation of infrastructure:tolmin-port; add it to corpus/gazetteer/places.yaml`,
  ],
  [
    "a relation leads back",
    places,
    "to: place:tolmin",
    "to: infrastructure:tolmin-port",
    `${places}:12: infrastructure:tolmin-port is related to itself`,
  ],
  [
    "a role's words do not stand in the document",
    people,
    "text: The head of the port",
    "text: The chief of the port",
    `${people}:6: no block of gazette-2021-port has the words "The chief of the port"`,
  ],
  [
    "a role is of an unknown document",
    people,
    "document: gazette-2021-port",
    "document: gazette-2020-port",
    `${people}:6: unknown document "gazette-2020-port" in a role of person:kovac`,
  ],
  [
    "an alias stands twice in one language",
    people,
    "ru: [Анна Ковач]",
    "ru: [Анна Ковач, анна ковач]",
    `${people}:11: alias "анна ковач" stands twice under ru of person:kovac`,
  ],
  [
    "an alias names two entities for certain",
    places,
    "en: [Varna]",
    "en: [Varna, Tolmin]",
    `${places}:4: alias "Tolmin" of place:varna also names place:tolmin`,
  ],
  [
    "an alias has an unknown flag",
    people,
    "{ text: Kovač, short: true }",
    "{ text: Kovač, shortened: true }",
    `${people}:10: unknown key "shortened"`,
  ],
  ["aliases are of an unknown language", people, "az: [", "aze: [", `${people}:18: unknown key "aze"`],
  [
    "a place has a gender",
    places,
    "description: town in the hills",
    "description: town in the hills\n  gender: f",
    `${places}:8: only persons have a gender`,
  ],
  [
    "a spotted entity has no alias",
    places,
    "  aliases: { en: [Tolmin] }\n",
    "",
    `${places}:5: place:tolmin has no alias to spot`,
  ],
];

describe("one problem is reported with its line and what to do, when", () => {
  test.each(defects)("%s", async (_name, path, was, is, expected) => {
    const problems = await problemsOf(withDefect(path, was, is));
    expect(problems.filter((problem) => problem.startsWith(expected))).toHaveLength(1);
  });
});
