import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "../../../components/reader/pieces.ts";
import { bridge, bridgeStatements } from "./fixtureArchive.ts";

const block = bridge.blocks[5] ?? { text: "" };
const statementsOf = (index: number) => bridgeStatements.filter((statement) => statement.block === index);

describe("the pieces of a block", () => {
  it("are its statements and the spaces between them", () => {
    const pieces = piecesOf(bridge.blocks[4] ?? block, statementsOf(4), []);
    expect(pieces.map(({ statement }) => statement?.id ?? "")).toEqual([
      "gazette-bridge/2",
      "",
      "gazette-bridge/3",
      "",
      "gazette-bridge/4",
    ]);
  });

  it("set apart what was mended and what nobody said", () => {
    const parts = piecesOf(block, statementsOf(5), bridge.emendations).flatMap((piece) => piece.parts);
    expect(parts.filter(({ emendation }) => emendation).map(({ text }) => text)).toEqual(["COP29"]);
    expect(parts.filter(({ hypothetical }) => hypothetical).map(({ text }) => text)).toEqual(["“Open it.”"]);
  });

  it("have every character of the block exactly once, whatever overlaps", () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const sample = bridgeStatements[0];
    if (!sample) throw new Error("the fixture has no statements");
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: "binary" }),
        fc.array(fc.record({ at: span, hypothetical: fc.array(span, { maxLength: 2 }) }), { maxLength: 4 }),
        fc.array(span, { maxLength: 3 }),
        (text, spans, mended) => {
          const statements = spans.map(({ at, hypothetical }) => ({ ...sample, ...at, hypothetical }));
          const emendations = mended.map((at) => ({ ...at, block: 0, was: "?", reason: "" }));
          const shown = piecesOf({ text }, statements, emendations).flatMap(({ parts }) => parts);
          expect(shown.map((part) => part.text).join("")).toBe(text);
        },
      ),
    );
  });
});
