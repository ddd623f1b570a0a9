import { describe, expect, it } from "vitest";
import { figuresOf, type Report, worsened } from "../../../bench/figures.ts";

const spread = (median: number) => ({ median, p10: median, p90: median });
const report: Report = {
  browser: "Chromium",
  load: [0, 0],
  cores: 2,
  matching: [
    {
      gazetteer: "bundled: 1600 names",
      pages: 3,
      densest: undefined,
      contenders: [
        { name: "ahocorasick", warm: spread(12), warmMs: 4, hits: 3, buildMs: 60 },
        {
          name: "On Record, text nodes",
          warm: spread(2.5),
          warmMs: 1,
          hits: 3,
          buildMs: 9,
          cold: { buildMs: 9, run: spread(20), ratio: 3 },
        },
      ],
    },
  ],
  painting: {
    page: "an article",
    rows: [
      { marks: 1_000, name: "bare", firstMs: 1, toWrapping: Number.NaN, frameMs: 4, toBare: 1 },
      { marks: 1_000, name: "On Record", firstMs: 5, toWrapping: 0.1, frameMs: 5, toBare: 1.25 },
    ],
  },
  wholePages: {
    pages: 3,
    rows: [{ name: "the page's own ms", median: 80, p95: 300 }],
    addedShare: 0.2,
    turmoil: { changes: 1_000, first: 0.3, later: 0.02, own: 0.1 },
  },
  waiting: {
    rows: [
      { name: "floor: a background answers", median: 1, p95: 2, toFloor: Number.NaN },
      { name: "card, later", median: 8, p95: 20, toFloor: 8 },
    ],
  },
  sizes: [{ name: "background, gzip", bytes: 14_000 }],
};

describe("the figures that are held against the baseline", () => {
  it("are On Record's ratios and the sizes, and none of its peers'", () => {
    expect(figuresOf(report)).toEqual({
      "bundled: On Record, text nodes, warm": 2.5,
      "bundled: On Record, text nodes, cold": 3,
      "painting 1000, to wrapping": 0.1,
      "painting 1000, later frames": 1.25,
      "whole page, added to its own": 0.2,
      "whole page, share of a core in turmoil": 0.05,
      "waiting, card, later": 8,
      "size of background, gzip": 14_000,
    });
  });

  it("fail where they are worse by more than half", () => {
    expect(worsened({ walk: 2, paint: 2 }, { walk: 3, paint: 3.1 })).toEqual(["paint: 3.10, was 2.00"]);
  });

  it("name each that fails, and leave out those that are worse by less", () => {
    const baseline = figuresOf(report);
    const slower: Report = {
      ...report,
      painting: {
        page: "an article",
        rows: [{ marks: 1_000, name: "On Record", firstMs: 8, toWrapping: 0.14, frameMs: 8, toBare: 2 }],
      },
      sizes: [{ name: "background, gzip", bytes: 22_000 }],
    };
    expect(worsened(baseline, figuresOf(report))).toEqual([]);
    expect(worsened(baseline, figuresOf(slower))).toEqual([
      "painting 1000, later frames: 2.00, was 1.25",
      "size of background, gzip: 22000.00, was 14000.00",
    ]);
  });

  it("take a share of a core in turmoil for the budget's where it is less: that differs from round to round", () => {
    const inTurmoil = (later: number): Report => ({
      ...report,
      wholePages: {
        pages: 3,
        rows: [],
        addedShare: 0.2,
        turmoil: { changes: 1_000, first: 0.3, later, own: 0.4 },
      },
    });
    expect(worsened(figuresOf(inTurmoil(0.008)), figuresOf(inTurmoil(0.033)))).toEqual([]);
    expect(worsened(figuresOf(inTurmoil(0.008)), figuresOf(inTurmoil(0.08)))).toEqual([
      "whole page, share of a core in turmoil: 0.08, was 0.05",
    ]);
  });

  it("pass where they were never measured before", () => {
    expect(worsened({}, { walk: 100 })).toEqual([]);
  });
});
