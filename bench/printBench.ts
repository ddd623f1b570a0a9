import { table } from "./evaluate/table.ts";
import type { Report } from "./figures.ts";
import type { MatchingResult } from "./matching/measureMatching.ts";
import type { PaintingResult } from "./painting/measurePainting.ts";
import type { Size } from "./sizes.ts";

const rounded = (value: number | undefined, digits: number): string =>
  value === undefined || !Number.isFinite(value) ? "–" : value.toFixed(digits);

const matchingTable = ({ gazetteer, pages, contenders }: MatchingResult): string => {
  const rows = contenders.map(({ name, warm, warmMs, hits, cold, memoryMb }) => [
    name,
    rounded(warm.median, 1),
    `${rounded(warm.p10, 1)}–${rounded(warm.p90, 1)}`,
    rounded(warmMs, 2),
    rounded(cold?.ratio, 1),
    rounded(cold?.run.median, 1),
    rounded(cold?.buildMs, 1),
    rounded(memoryMb, 2),
    hits,
  ]);
  const head = ["", "x floor", "p10–p90", "ms", "cold x", "cold ms", "build ms", "MB", "hits"];
  return `Finding names (${gazetteer}; ${pages} pages)\n${table(head, rows)}`;
};

const paintingTable = ({ rows }: PaintingResult): string => {
  const lines = rows.map(({ marks, name, firstMs, toWrapping, frameMs, toBare }) => [
    `${marks} ${name}`,
    rounded(firstMs, 1),
    rounded(toWrapping, 2),
    rounded(frameMs, 2),
    rounded(toBare, 2),
  ]);
  const head = ["", "first show ms", "x wrapping", "later frame ms", "x bare"];
  return `Painting names (main thread; the medians of fresh pages)\n${table(head, lines)}`;
};

const sizesTable = (sizes: readonly Size[]): string =>
  `Sizes\n${table(
    ["", "kB"],
    sizes.map(({ name, bytes }) => [name, (bytes / 1_000).toFixed(1)]),
  )}`;

/** The report as tables for the terminal. */
export const printBench = ({ browser, load, cores, matching, painting, sizes }: Report): string =>
  [
    `${browser}; load ${load.map((value) => value.toFixed(1)).join(" to ")} on ${cores} cores`,
    ...(matching ?? []).map(matchingTable),
    ...(painting === undefined ? [] : [paintingTable(painting)]),
    ...(sizes === undefined ? [] : [sizesTable(sizes)]),
  ].join("\n\n");
