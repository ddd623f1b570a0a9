import { table } from "./evaluate/table.ts";
import type { Report } from "./figures.ts";
import type { WaitingResult } from "./hover/waitingRow.ts";
import type { DensePage, MatchingResult } from "./matching/measureMatching.ts";
import type { PaintingResult } from "./painting/measurePainting.ts";
import type { Size } from "./sizes.ts";
import type { WholePageResult } from "./wholePage/measureWholePages.ts";

const rounded = (value: number | undefined, digits: number): string =>
  value === undefined || !Number.isFinite(value) ? "–" : value.toFixed(digits);

const densestTable = ({ name: page, rows }: DensePage): string => {
  const lines = rows
    .filter(({ name }) => name.startsWith("On Record"))
    .map(({ name, ratio, ms, hits }) => [name, rounded(ratio, 1), rounded(ms, 2), hits]);
  return `The page with the most names for its length, alone: ${page}\n${table(["", "x floor", "ms", "hits"], lines)}`;
};

const matchingTable = ({ gazetteer, pages, densest, contenders }: MatchingResult): string => {
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
  const all = `Finding names (${gazetteer}; ${pages} pages)\n${table(head, rows)}`;
  return densest === undefined ? all : `${all}\n\n${densestTable(densest)}`;
};

const paintingTable = ({ page, rows }: PaintingResult): string => {
  const lines = rows.map(({ marks, name, firstMs, toWrapping, frameMs, toBare }) => [
    `${marks} ${name}`,
    rounded(firstMs, 1),
    rounded(toWrapping, 2),
    rounded(frameMs, 2),
    rounded(toBare, 2),
  ]);
  const head = ["", "first show ms", "x wrapping", "later frame ms", "x bare"];
  return `Painting names on ${page} (main thread; the medians of fresh pages)\n${table(head, lines)}`;
};

const wholePageTable = ({ pages, rows, turmoil }: WholePageResult): string => {
  const lines = rows.map(({ name, median, p95 }) => [name, rounded(median, 2), rounded(p95, 2)]);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return `The whole page (main thread; ${pages} pages)
${table(["", "median", "p95"], lines)}
${Math.round(turmoil.changes)} changes a second: ${percent(turmoil.first)} of a core in the first seconds, ${percent(turmoil.later)} later (the page's own: ${percent(turmoil.own)})`;
};

const waitingTable = (title: string, { rows }: WaitingResult): string => {
  const lines = rows.map(({ name, median, p95, toFloor }) => [
    name,
    rounded(median, 1),
    rounded(p95, 1),
    rounded(toFloor, 2),
  ]);
  return `${title}\n${table(["", "ms", "p95", "x floor"], lines)}`;
};

const sizesTable = (sizes: readonly Size[]): string =>
  `Sizes\n${table(
    ["", "kB"],
    sizes.map(({ name, bytes }) => [name, (bytes / 1_000).toFixed(1)]),
  )}`;

/** The report as tables for the terminal. */
export const printBench = (report: Report): string => {
  const { browser, load, cores, matching, painting, wholePages, waiting, opening, sizes } = report;
  return [
    `${browser}; load ${load.map((value) => value.toFixed(1)).join(" to ")} on ${cores} cores`,
    ...(matching ?? []).map(matchingTable),
    ...(painting === undefined ? [] : [paintingTable(painting)]),
    ...(wholePages === undefined ? [] : [wholePageTable(wholePages)]),
    ...(waiting === undefined ? [] : [waitingTable("Waiting for cards (dwell excluded)", waiting)]),
    ...(opening === undefined ? [] : [waitingTable("Opening pages, the popup and its results", opening)]),
    ...(sizes === undefined ? [] : [sizesTable(sizes)]),
  ].join("\n\n");
};
