import { describe, expect, it } from "vitest";
import { entityRecord } from "../../../../archive/entityRecord.ts";
import { moveAmong } from "../../../../components/entity/moveAmong.ts";
import { lanesOf, type Occasion } from "../../../../components/entity/occasions.ts";
import { facetValues, narrowRecord } from "../../../../components/entity/recordFilters.ts";
import { on, spoken, undated } from "../../archive/onRecord.ts";

const halden = { mentions: ["place:halden"] };
const record = entityRecord(
  [
    spoken("a/1", { ...halden, date: on("2020-03-01") }),
    spoken("a/2", { ...halden, date: on("2020-03-01") }),
    spoken("a/3", { ...halden, date: on("2021-03-01") }),
    spoken("b/1", { speaker: "place:halden", date: on("2022-01-01") }),
    spoken("b/2", { ...halden, speaker: "person:minister", date: on("2020-06-01", "2020-06-09") }),
    spoken("b/3", { ...halden, speaker: "person:minister", date: undated }),
  ],
  "place:halden",
);
const all = { said: "", source: "", year: "" } as const;

describe("the rows of a timeline", () => {
  it("are the entity's own, then the speakers', with what was said at one time in one mark", () => {
    const lanes = lanesOf(record, "place:halden");
    expect(
      lanes.map(({ speaker, occasions }) => [
        speaker,
        ...occasions.map(({ date, entries }) => `${date.from} ${entries.length}`),
      ]),
    ).toEqual([
      ["place:halden", "2022-01-01 1"],
      ["person:mayor", "2020-03-01 2", "2021-03-01 1"],
      ["person:minister", "2020-06-01 1"],
    ]);
  });

  it("are ten at most: who says least shares the last", () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      spoken(`c/${i}`, { ...halden, speaker: `person:${i}` }),
    );
    const lanes = lanesOf(entityRecord(many, "place:halden"), "place:halden");
    expect(lanes).toHaveLength(10);
    expect(lanes.at(-1)?.speaker).toBe("");
    expect(lanes.at(-1)?.occasions).toHaveLength(5);
  });
});

describe("keys on a timeline", () => {
  const lanes = lanesOf(record, "place:halden");
  const at = (from: string): Occasion => {
    const found = lanes.flatMap(({ occasions }) => occasions).find(({ date }) => date.from === from);
    if (!found) throw new Error(`no occasion on ${from}`);
    return found;
  };
  const press = (from: string, key: string) => moveAmong(lanes, at(from), key)?.date.from;

  it("lead through all marks in the order of time, and stop at the ends", () => {
    expect(press("2020-03-01", "ArrowRight")).toBe("2020-06-01");
    expect(press("2021-03-01", "ArrowRight")).toBe("2022-01-01");
    expect(press("2022-01-01", "ArrowRight")).toBeUndefined();
    expect(press("2020-06-01", "ArrowLeft")).toBe("2020-03-01");
    expect(press("2020-03-01", "ArrowLeft")).toBeUndefined();
    expect(press("2021-03-01", "Home")).toBe("2020-03-01");
    expect(press("2020-03-01", "End")).toBe("2022-01-01");
  });

  it("lead to the nearest mark of the row above and below, and to none beyond", () => {
    expect(press("2022-01-01", "ArrowDown")).toBe("2021-03-01");
    expect(press("2020-06-01", "ArrowUp")).toBe("2020-03-01");
    expect(press("2022-01-01", "ArrowUp")).toBeUndefined();
    expect(press("2020-06-01", "ArrowDown")).toBeUndefined();
    expect(press("2020-06-01", "a")).toBeUndefined();
  });
});

describe("a record narrowed", () => {
  const ids = (filters: Parameters<typeof narrowRecord>[1]) =>
    narrowRecord(record, filters).map(({ statement }) => statement.id);

  it("has what passes every filter", () => {
    expect(ids(all)).toHaveLength(6);
    expect(ids({ ...all, said: "by" })).toEqual(["b/1"]);
    expect(ids({ ...all, source: "b", year: "2020" })).toEqual(["b/2"]);
  });

  it("offers what the other filters leave, and what is set", () => {
    expect(facetValues(record, { ...all, source: "b" }, "year")).toEqual([
      { value: "2020", count: 1 },
      { value: "2022", count: 1 },
    ]);
    expect(facetValues(record, { ...all, year: "1999" }, "year")[0]).toEqual({ value: "1999", count: 0 });
  });
});
