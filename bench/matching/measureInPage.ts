import type { BenchNames, Matcher } from "./contender.ts";
import { contenders } from "./contenders.ts";
import { markJs } from "./markJs.ts";

/** Times of one contender on one page, in ms a run, one a round; rounds of all contenders are the same rounds. */
export type Timed = { readonly name: string; readonly times: readonly number[]; readonly hits: number };

const ROUNDS = 5;
/** A sample is as many runs as take this long: well above the clock's grain. */
const SAMPLE_MS = 1;
/** By then the engine has compiled what it runs most. */
const WARM_UP_MS = 25;
const WARM_UP_RUNS = 2;

let matchers: readonly { readonly name: string; readonly match: Matcher }[] = [];
const noNames: BenchNames = {
  texts: [],
  compiled: "",
  fingerprints: "",
  scout: "",
  wordStarts: { capitals: "", numbers: "", small: "", smallOthers: "" },
  packedFoldTable: "",
};
let builtFrom = noNames;

/** Builds all contenders; answers the ms that each took. */
export const buildAll = (names: BenchNames): readonly number[] => {
  builtFrom = names;
  const times: number[] = [];
  matchers = contenders.map(({ name, build }) => {
    const started = performance.now();
    const match = build(names);
    times.push(performance.now() - started);
    return { name, match };
  });
  return times;
};

/** How often a matcher runs in one sample, after its warm-up on this page. */
const warmUp = (match: Matcher, root: Element): number => {
  const started = performance.now();
  let runs = 0;
  let last = 0;
  while (runs < WARM_UP_RUNS || performance.now() - started < WARM_UP_MS) {
    const before = performance.now();
    match(root);
    last = performance.now() - before;
    runs++;
  }
  return Math.max(1, Math.ceil(SAMPLE_MS / Math.max(last, 0.001)));
};

/** Measures all contenders on a page, interleaved. */
export const measureWarm = (root: Element): readonly Timed[] => {
  const runs = matchers.map(({ match }) => warmUp(match, root));
  const times = matchers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    matchers.forEach(({ match }, i) => {
      const started = performance.now();
      for (let run = 0; run < (runs[i] ?? 1); run++) match(root);
      times[i]?.push((performance.now() - started) / (runs[i] ?? 1));
    });
  }
  return matchers.map(({ name, match }, i) => ({ name, times: times[i] ?? [], hits: match(root) }));
};

/** mark.js with its first names only; the page is changed by it. */
export const measureMarkJs = (root: Element, names: number): Timed => {
  const match = markJs.build({ ...noNames, texts: builtFrom.texts.slice(0, names) });
  const started = performance.now();
  const hits = match(root);
  return { name: markJs.name, times: [performance.now() - started], hits };
};

let held: Matcher | undefined;

/** Builds one contender and holds on to it: for a first run, and for its memory to be weighed. */
export const holdBuilt = (index: number, names: BenchNames): void => {
  held = contenders[index]?.build(names);
};

/** Runs what was built last; answers what it found. */
export const runHeld = (root: Element): number => held?.(root) ?? 0;
