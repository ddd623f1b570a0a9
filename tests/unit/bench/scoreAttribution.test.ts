import { expect, test } from "vitest";
import type { LabelledStatement } from "../../../bench/evaluate/gold.ts";
import { type AttributedSpan, scoreAttribution } from "../../../bench/evaluate/scoreAttribution.ts";

function label(
  start: number,
  end: number,
  speaker: string,
  more: Partial<LabelledStatement> = {},
): LabelledStatement {
  const own = {
    id: `${start}`,
    source: "a.txt",
    text: "",
    speaker_name: speaker,
    quotation: "direct",
    flags: [],
  };
  return { ...own, start, end, speaker, ...more };
}

function span(start: number, end: number, speaker: string | null, quotation = "direct"): AttributedSpan {
  return { source: "a.txt", start, end, speaker, quotation };
}

function score(labels: LabelledStatement[], spans: AttributedSpan[]) {
  return scoreAttribution(labels, spans, (speaker, { speaker: expected }) => speaker === expected);
}

test("four fifths of a statement, covered by several stretches, are enough", () => {
  const orlova = label(0, 100, "orlova");
  expect(score([orlova], [span(0, 40, "orlova"), span(60, 100, "orlova")]).all.speakerAndKind).toBe(1);
  expect(score([orlova], [span(0, 40, "orlova"), span(61, 100, "orlova")]).all.speaker).toBe(0);
  expect(score([orlova], [span(0, 60, "orlova"), span(20, 60, "orlova")]).all.speaker).toBe(0);
});

test("the right speaker with another kind is told apart", () => {
  const { all, misses } = score([label(0, 10, "orlova")], [span(0, 10, "orlova", "indirect")]);
  expect(all).toEqual({ statements: 1, speaker: 1, speakerAndKind: 0, wrong: 0 });
  expect(misses[0]).toMatchObject({ what: "other kind", predicted: "orlova (indirect)" });
});

test("words given to somebody else are wrong, words given to nobody are only missing", () => {
  expect(score([label(0, 10, "orlova")], [span(0, 10, "tamm")]).all.wrong).toBe(1);
  expect(score([label(0, 10, "orlova")], [span(0, 10, null)]).all.wrong).toBe(0);
  expect(score([label(0, 10, "orlova")], [span(0, 4, "tamm")]).all.wrong).toBe(0);
});

test("who says it and through whom are both right where both are labelled", () => {
  const labels = [label(0, 100, "orlova"), label(10, 60, "tamm", { quotation: "indirect" })];
  const both = score(labels, [span(0, 100, "orlova"), span(10, 60, "tamm", "indirect")]);
  expect(both.all).toMatchObject({ speakerAndKind: 2, wrong: 0 });
  const outer = score(labels, [span(0, 100, "orlova")]);
  expect(outer.all).toMatchObject({ speakerAndKind: 1, wrong: 0 });
});

test("stretches of another source count for nothing", () => {
  expect(score([label(0, 10, "orlova")], [{ ...span(0, 10, "orlova"), source: "b.txt" }]).all.speaker).toBe(
    0,
  );
});

test("what must not be in the archive is not asked for, and is counted when it is there", () => {
  const question = label(0, 10, "reporter", { flags: ["question", "not-for-archive"] });
  expect(score([question], []).all.statements).toBe(0);
  expect(score([question], [span(0, 10, "orlova")]).notForArchive).toEqual({ attributed: 1, of: 1 });
  expect(score([question], [span(0, 10, null)]).notForArchive).toEqual({ attributed: 0, of: 1 });
});

test("the writer's own sentences are left out of direct and reported", () => {
  const labels = [label(0, 10, "orlova"), label(20, 30, "writer", { quotation: "author" })];
  const { all, directAndReported, byKind } = score(labels, [span(0, 10, "orlova")]);
  expect([all.statements, directAndReported.statements, byKind.author?.speaker]).toEqual([2, 1, 0]);
});
