import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute } from "../../quoting/attribute.ts";
import { findMentions } from "../../spotting/findMentions.ts";
import { median } from "../statistics.ts";
import type { Page } from "./gold.ts";
import type { Corpus } from "./openCorpus.ts";

/** What attribution costs on one text, beside splitting it into sentences. */
export type Cost = {
  readonly text: string;
  /** UTF-16 units. */
  readonly length: number;
  /** Medians in milliseconds, once the engine has compiled the code. */
  readonly segmentMs: number;
  readonly attributeMs: number;
  /** Median of the rounds' ratios. */
  readonly ratio: number;
};

/** Units of each text that are measured; shorter texts are repeated. */
const LENGTH = 10_000;
const WARM_UP = 120;
const ROUNDS = 60;

/**
 * Times attribution of each page and each raw source text against `Intl.Segmenter` alone, in turn. Names are spotted
 * beforehand: that cost is spotting's.
 */
export function measureCost(corpus: Corpus, pages: readonly Page[], seeds: string): readonly Cost[] {
  const sources = readdirSync(seeds).filter((file) => file.endsWith(".txt"));
  const texts = [
    ...sources.map((file) => ({ text: file.slice(0, 3), words: readFileSync(join(seeds, file), "utf8") })),
    ...pages.map(({ page, text }) => ({ text: page, words: text })),
  ];
  return texts.map(({ text, words }) => {
    const long = words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);
    return { text, length: long.length, ...timed(corpus, long) };
  });
}

function timed({ names, speakers }: Corpus, text: string): Omit<Cost, "text" | "length"> {
  const mentions = findMentions(names, text);
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const rounds: { readonly segment: number; readonly attribute: number }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const segment = elapsed(() => Array.from(segmenter.segment(text)).length);
    const attributed = elapsed(() => attribute(text, () => mentions, { speakers }).length);
    if (round >= WARM_UP) rounds.push({ segment, attribute: attributed });
  }
  return {
    segmentMs: median(rounds.map(({ segment }) => segment)),
    attributeMs: median(rounds.map((round) => round.attribute)),
    ratio: median(rounds.map((round) => round.attribute / round.segment)),
  };
}

function elapsed(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
