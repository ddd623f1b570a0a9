import { describe, expect, it } from "vitest";
import { neighboursOf } from "../../../components/reader/neighbours.ts";
import { speaksIn } from "../../../components/reader/voices.ts";
import { bridgeStatements } from "./fixtureArchive.ts";

const around = (id: string, counts: Parameters<typeof neighboursOf>[2]) => {
  const { previous, next } = neighboursOf(bridgeStatements, id, counts);
  return [previous?.id, next?.id];
};

describe("the neighbours of a statement", () => {
  it("are those before and after it in reading order", () => {
    expect(around("gazette-bridge/3", () => true)).toEqual(["gazette-bridge/2", "gazette-bridge/4"]);
    expect(around("gazette-bridge/1", () => true)).toEqual([undefined, "gazette-bridge/2"]);
  });

  it("are the nearest that count, though the statement itself does not", () => {
    const ofMarlow = (statement: (typeof bridgeStatements)[number]) => speaksIn(statement, "person:marlow");
    expect(around("gazette-bridge/3", ofMarlow)).toEqual(["gazette-bridge/2", "gazette-bridge/5"]);
    expect(around("gazette-bridge/5", ofMarlow)).toEqual(["gazette-bridge/2", "gazette-bridge/6"]);
  });

  it("are none for a statement that the document lacks", () => {
    expect(around("gazette-bridge/99", () => true)).toEqual([undefined, undefined]);
  });
});
