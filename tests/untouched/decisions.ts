import { readdirSync } from "node:fs";
import { basename } from "node:path";
import * as v from "valibot";
import type { Driver } from "../support/driver.ts";
import { openDriver } from "../support/openDriver.ts";
import { until } from "../support/until.ts";
import { serveSaved } from "./serveSaved.ts";

/** Pages with less text than this, in characters that are no white space, are small tests of a parser, and apart. */
const LEAST_TEXT = 3_000;
/** Share of pages on which On Record must be right to run or not to run. */
const LEAST_RIGHT = 0.97;

const notProse = "tests/pages/not-prose";

export type Decision = {
  readonly name: string;
  readonly expected: boolean;
  readonly runs: boolean;
  readonly kind: "article" | "small" | "not prose";
};

const runsOn = (state: string): boolean => state !== "not prose";

const textLength = (driver: Driver): Promise<number> =>
  driver.evaluate<number>(`document.body.innerText.replace(/\\s/g, "").length`);

const stateOf = async (driver: Driver): Promise<string> => {
  const answer = await until("the content script to answer", () =>
    driver.askPage({ type: "names on this page" }).catch(() => undefined),
  );
  return v.parse(v.object({ state: v.string() }), answer).state;
};

/** What On Record decided on every page, with what is expected of it. `states`: what was told before, by page. */
export const decideAll = async (
  folder: string,
  names: readonly string[],
  states: ReadonlyMap<string, string>,
  expectations: Readonly<Record<string, boolean>>,
): Promise<readonly Decision[]> => {
  const driver = await openDriver("chromium");
  const saved = await serveSaved(folder);
  const own = await serveSaved(notProse);
  const decisions: Decision[] = [];
  try {
    for (const name of names) {
      const expected = expectations[name];
      if (expected === undefined) continue;
      await driver.open(`${saved.origin}/${encodeURIComponent(name)}.html`);
      const kind = (await textLength(driver)) < LEAST_TEXT ? "small" : "article";
      decisions.push({ name, expected, runs: runsOn(states.get(name) ?? ""), kind });
    }
    for (const file of readdirSync(notProse).filter((name) => name.endsWith(".html"))) {
      await driver.open(`${own.origin}/${file}`);
      const runs = runsOn(await stateOf(driver));
      decisions.push({ name: basename(file, ".html"), expected: false, runs, kind: "not prose" });
    }
  } finally {
    await driver.close();
    await saved.close();
    await own.close();
  }
  return decisions;
};

/** Prints how often the decisions were right; whether that is often enough. */
export const reportDecisions = (decisions: readonly Decision[]): boolean => {
  for (const kind of ["article", "not prose", "small"] as const) {
    const ofKind = decisions.filter((decision) => decision.kind === kind);
    const wrong = ofKind.filter(({ expected, runs }) => expected !== runs);
    console.log(`whether to run, ${kind}: ${ofKind.length - wrong.length} of ${ofKind.length} right`);
    for (const { name, runs } of wrong) console.log(`    ${name}: ${runs ? "runs" : "does not run"}`);
  }
  const counted = decisions.filter(({ kind }) => kind !== "small");
  const right = counted.filter(({ expected, runs }) => expected === runs).length / counted.length;
  console.log(`whether to run: ${right.toFixed(3)} right, at least ${LEAST_RIGHT} wanted`);
  return right >= LEAST_RIGHT;
};
