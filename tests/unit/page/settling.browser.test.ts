import { afterEach, describe, expect, it } from "vitest";
import { followPage } from "../../../page/followPage.ts";
import { createPageNames } from "../../../page/pageNames.ts";
import { readPage } from "../../../page/readPage.ts";
import type { Spotter } from "../../../page/spotter.ts";
import { toySpotter, toySuspects } from "./toySpotter.ts";

const root = document.createElement("main");
document.body.append(root);
const stop = new AbortController();
afterEach(() => root.replaceChildren());

/** Longer than a slice of work may last, in ms. */
const STEP_MS = 6;

/** Settles in so many steps, each of which keeps the thread. */
const slowly = (
  steps: number,
): Spotter<Parameters<typeof toySpotter.resolve>[0][number]["candidates"][number]> => ({
  ...toySpotter,
  resolve: (texts) => {
    const settle = toySpotter.resolve(texts);
    let left = steps;
    return () => {
      const until = performance.now() + STEP_MS;
      while (performance.now() < until);
      left -= 1;
      return left > 0 ? undefined : settle();
    };
  },
});

describe("settling who is named", () => {
  it("gives the page its turn between its steps, and paints once it is through", async () => {
    root.innerHTML = "<p>Ada Marlow came to Orvik.</p>";
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const painted: number[] = [];
    const turnsBefore = await new Promise<number>((resolve) => {
      readPage({
        root,
        names: createPageNames(slowly(8)),
        suspects: toySuspects,
        follow: followPage,
        painter: { paint: (_, mentions) => void painted.push(mentions.length), unpaint: () => {} },
        onRead: () => resolve(turns),
        signal: stop.signal,
      });
    });
    clearInterval(timer);
    stop.abort();
    expect(painted).toEqual([2]);
    expect(turnsBefore).toBeGreaterThanOrEqual(3);
  });
});
