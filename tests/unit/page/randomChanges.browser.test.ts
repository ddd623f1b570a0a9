import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { highlightNames } from "../../../page/highlightStyle.ts";
import { createPainter } from "../../../page/painter.ts";
import { follow } from "./followPage.ts";
import { asPlaces, freshScan } from "./freshScan.ts";
import { paintedInPage } from "./paintedInPage.ts";
import { apply, type Change, change, forgetAway } from "./randomChange.ts";

let root: HTMLElement;
let stop: AbortController;
beforeEach(() => {
  root = document.createElement("main");
  document.body.append(root);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  root.remove();
});

/** What is taken out comes back before the next reading, and is another by then. */
const thereAndBack = (step: Change): readonly Change[] =>
  step.do === "away" ? [step, { ...step, do: "alter" }, { ...step, do: "back" }] : [step];

describe("following random changes", () => {
  it("ends with the same mentions as reading the final page afresh", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        async (batches) => {
          stop.abort();
          stop = new AbortController();
          root.replaceChildren();
          forgetAway();
          const { names, settled } = follow(root, stop.signal);
          for (const batch of batches) {
            for (const step of batch) apply(root, step);
            await settled();
          }
          expect(asPlaces(names)).toEqual(asPlaces(freshScan(root)));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it("never leaves paint on words that are no name, at any step", async () => {
    const names = /^(?:Ada\s+Marlow|Marlow|Halden\s+bridge|Halden|Orvik)$/u;
    const shown = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 12 }), { minLength: 2, maxLength: 4 }),
        async (batches) => {
          stop.abort();
          stop = new AbortController();
          root.replaceChildren();
          forgetAway();
          const painter = createPainter(highlightNames());
          const { settled } = follow(root, stop.signal, painter);
          for (const batch of batches) {
            for (const step of batch.flatMap(thereAndBack)) {
              apply(root, step);
              // The observer's turn comes before anything is shown.
              await Promise.resolve();
              const painted = paintedInPage();
              seen += painted.length;
              expect(painted.filter((words) => !names.test(words))).toEqual([]);
            }
            await settled();
            await shown();
          }
          painter.stop();
        },
      ),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(100);
  }, 60_000);
});
