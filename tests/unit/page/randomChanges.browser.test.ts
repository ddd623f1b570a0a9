import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { follow } from "./followPage.ts";
import { asPlaces, freshScan } from "./freshScan.ts";
import { apply, change, forgetAway } from "./randomChange.ts";

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
          expect(asPlaces(names)).toEqual(asPlaces(await freshScan(root)));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
