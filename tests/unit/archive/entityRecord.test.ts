import { describe, expect, it } from "vitest";
import { entityRecord } from "../../../archive/entityRecord.ts";
import { namedTogether, spokenOfBy } from "../../../archive/namedTogether.ts";
import { on, spoken, undated } from "./onRecord.ts";

const inside = (speaker: string, start: number, end: number, date?: ReturnType<typeof on>) => ({
  start,
  end,
  speaker,
  quotation: "indirect" as const,
  cue: "said",
  ...(date === undefined ? {} : { date }),
});

const statements = [
  spoken("gazette/1", { date: undated, mentions: ["person:minister"] }),
  spoken("gazette/2", { date: on("2022-05-01"), speaker: "person:minister", topics: ["place:halden"] }),
  spoken("gazette/3", {
    date: on("2022-06-01"),
    attributions: [
      inside("person:minister", 11, 21, on("2020-01-05")),
      inside("person:minister", 0, 21, on("2020-01-05")),
    ],
  }),
  spoken("gazette/4", { topics: ["person:minister", "place:halden"], mentions: ["place:orm"] }),
  spoken("gazette/5", { mentions: ["place:halden"] }),
];

describe("the record of an entity", () => {
  const record = entityRecord(statements, "person:minister");

  it("is what it said and what was said of it, in the order of time, the undated last", () => {
    expect(record.map(({ statement, role, date }) => [statement.id, role, date.from])).toEqual([
      ["gazette/3", "by", "2020-01-05"],
      ["gazette/4", "about", "2021-03-02"],
      ["gazette/2", "by", "2022-05-01"],
      ["gazette/1", "about", ""],
    ]);
  });

  it("has whose words they are: inside somebody else's statement the longest of its own", () => {
    expect(record[0]?.speaker).toBe("person:minister");
    expect(record[0]?.inside).toMatchObject({ start: 0, end: 21 });
    expect(record[1]?.speaker).toBe("person:mayor");
    expect(record[2]?.inside).toBeUndefined();
  });

  it("is empty for one of whom nobody speaks", () => {
    expect(entityRecord(statements, "person:nobody")).toEqual([]);
  });

  it("tells with whom it is spoken of, and whom it speaks of itself", () => {
    expect(namedTogether(record, "person:minister")).toEqual([
      { entity: "place:halden", count: 1 },
      { entity: "place:orm", count: 1 },
    ]);
    expect(spokenOfBy(record, "person:minister")).toEqual([{ entity: "place:halden", count: 1 }]);
  });
});
