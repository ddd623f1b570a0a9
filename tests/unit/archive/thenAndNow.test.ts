import { describe, expect, it } from "vitest";
import { entityRecord } from "../../../archive/entityRecord.ts";
import type { Statement } from "../../../archive/statement.ts";
import { thenAndNow } from "../../../archive/thenAndNow.ts";
import { on, spoken, undated } from "./onRecord.ts";

const pairsOf = (statements: readonly Statement[]) =>
  thenAndNow(entityRecord(statements, "person:mayor"), "person:mayor").map(({ subjects, then, now }) => [
    [...subjects].sort(),
    then.statement.id,
    now.statement.id,
  ]);

const bridge = { topics: ["infrastructure:bridge"] };

describe("then and now", () => {
  it("are the first and the last words of a speaker on a subject", () => {
    expect(
      pairsOf([
        spoken("a/1", { ...bridge, date: on("2021-03-02") }),
        spoken("b/1", { ...bridge, date: on("2022-03-02") }),
        spoken("c/1", { ...bridge, date: on("2024-03-02") }),
      ]),
    ).toEqual([[["infrastructure:bridge"], "a/1", "c/1"]]);
  });

  it("are nothing where the dates are not clearly apart, or overlap, or one is not known", () => {
    const first = spoken("a/1", { ...bridge, date: on("2021-03-02") });
    expect(pairsOf([first, spoken("b/1", { ...bridge, date: on("2021-06-02") })])).toEqual([]);
    expect(pairsOf([first, spoken("b/1", { ...bridge, date: undated })])).toEqual([]);
    expect(
      pairsOf([
        spoken("a/1", { ...bridge, date: on("2020-01-01", "2022-01-01") }),
        spoken("b/1", { ...bridge, date: on("2022-03-02") }),
      ]),
    ).toEqual([]);
  });

  it("are nothing where the subjects differ, or the speaker is only spoken of", () => {
    const first = spoken("a/1", { ...bridge, date: on("2021-03-02") });
    expect(pairsOf([first, spoken("b/1", { topics: ["place:orm"], date: on("2024-03-02") })])).toEqual([]);
    const other = { ...bridge, speaker: "person:minister", mentions: ["person:mayor"] };
    expect(pairsOf([first, spoken("b/1", { ...other, date: on("2024-03-02") })])).toEqual([]);
  });

  it("take of one day what has most in common, and name every shared subject once", () => {
    const both = { topics: ["infrastructure:bridge", "place:orm"] };
    expect(
      pairsOf([
        spoken("a/1", { ...bridge, date: on("2021-03-02") }),
        spoken("a/2", { ...both, date: on("2021-03-02") }),
        spoken("b/1", { ...both, date: on("2024-03-02") }),
      ]),
    ).toEqual([[["infrastructure:bridge", "place:orm"], "a/2", "b/1"]]);
  });

  it("count of words inside a statement only what these name, at their own date", () => {
    const text = "The bridge stays open, said the mayor of Halden.";
    const quoted = spoken("b/1", {
      text,
      start: 100,
      end: 100 + text.length,
      speaker: "person:minister",
      date: on("2021-04-01"),
      topics: ["place:orm"],
      names: [
        { start: 4, end: 10, entities: ["infrastructure:bridge"] },
        { start: 41, end: 47, entities: ["place:halden"] },
      ],
      attributions: [
        {
          start: 100,
          end: 121,
          speaker: "person:mayor",
          quotation: "indirect",
          cue: "said",
          date: on("2024-01-01"),
        },
      ],
    });
    const first = spoken("a/1", {
      topics: ["infrastructure:bridge", "place:halden", "place:orm"],
      date: on("2021-03-02"),
    });
    expect(pairsOf([first, quoted])).toEqual([[["infrastructure:bridge"], "a/1", "b/1"]]);
  });
});
