import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FollowedPage, followPage } from "../../../page/followPage.ts";
import { scoutPage } from "../../../page/scoutPage.ts";
import type { Screening } from "../../../page/screen.ts";
import { follow } from "./followPage.ts";
import { asPlaces, freshScan } from "./freshScan.ts";
import { apply, change, forgetAway } from "./randomChange.ts";
import { toyScreen } from "./toySpotter.ts";

let root: HTMLElement;
let stop: AbortController;
let followed: FollowedPage;
beforeEach(() => {
  root = document.createElement("main");
  document.body.append(root);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  root.remove();
});

/** Scouts the element; `times` counts what it said, `said` settles with the next. */
const scouting = () => {
  const times = { found: 0, nothing: 0 };
  let next = (): void => {};
  const say = (what: keyof typeof times) => () => {
    times[what] += 1;
    next();
  };
  const worker = scoutPage({
    root,
    screen: toyScreen,
    isProse: () => true,
    onFound: say("found"),
    onNothing: say("nothing"),
    signal: stop.signal,
  });
  followPage({ root, worker, signal: stop.signal });
  const said = () => new Promise<void>((resolve) => (next = resolve));
  return { times, said };
};

describe("scouting a page", () => {
  it("tells that a name may stand there, and is through", async () => {
    root.innerHTML = "<p>Ada Marlow came to Orvik.</p><p>Nothing.</p>";
    const { times, said } = scouting();
    await said();
    root.append("Halden");
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(times).toEqual({ found: 1, nothing: 0 });
  });

  it("says nothing of a page that names nobody, until it does", async () => {
    root.innerHTML = "<p>Nothing to see.</p>";
    const { times, said } = scouting();
    await said();
    expect(times).toEqual({ found: 0, nothing: 1 });
    root.append("Halden");
    await said();
    expect(times).toEqual({ found: 1, nothing: 1 });
  });

  it.each([
    ["over inline elements", "<p>the <b>Hal</b>den bridge</p>"],
    ["with signs that nobody sees", "<p>Hal\u00ADden</p>"],
    ["under a reading", "<p><ruby>Hal<rt>x</rt>den</ruby></p>"],
    ["behind a script's text", "<script type=none>Hal</script><p>Halden</p>"],
    ["before a picture's text that it begins with", "<p>Halden</p><svg><title>Ha</title></svg>"],
    ["far down in a long text", `<p>${"Nothing here. ".repeat(5_000)}Halden</p>`],
    ["across the parts that a long text is looked through in", `<p>${" ".repeat(7_997)}Halden</p>`],
  ])("finds a name %s", async (_, html) => {
    root.innerHTML = html;
    const { times, said } = scouting();
    await said();
    expect(times.found).toBe(1);
  });

  const long = "Halden, and then much more of it. ".repeat(5);
  it.each([
    ["scripts", `<script type=none>${long}</script><p>Nothing.</p>`],
    ["styles and fields", `<style>/* ${long} */</style><textarea>${long}</textarea><p>Nothing.</p>`],
    ["what is put aside", "<p>Nothing.</p><div inert></div>"],
  ])("takes nothing for a name in %s", async (_, html) => {
    root.innerHTML = html;
    const { times, said } = scouting();
    await said();
    const aside = document.createElement("p");
    aside.textContent = "Halden";
    root.querySelector("[inert]")?.append(aside);
    root.querySelector("p")?.append("Nothing.");
    await said();
    expect(times).toEqual({ found: 0, nothing: 2 });
  });

  it("finds a name wherever random changes of a page put one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        async (batches) => {
          stop.abort();
          stop = new AbortController();
          root.replaceChildren();
          forgetAway();
          const { times, said } = scouting();
          await said();
          for (const batch of batches) {
            if (times.found > 0) return;
            for (const step of batch) apply(root, step);
            root.append("Nothing.");
            await said();
          }
          if (freshScan(root).all().length > 0) expect(times.found).toBe(1);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it("hands over what it has found, with all that has changed since", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 6 }),
        fc.array(change, { maxLength: 6 }),
        fc.array(change, { maxLength: 6 }),
        async (before, meanwhile, after) => {
          stop.abort();
          stop = new AbortController();
          const { signal } = stop;
          root.innerHTML = "<p>Ada Marlow</p>";
          forgetAway();
          for (const step of before) apply(root, step);
          root.append("Halden");
          const screened = await new Promise<readonly Screening[]>((resolve) => {
            const scout = scoutPage({
              root,
              screen: toyScreen,
              isProse: () => true,
              onFound: (found) => void found.then(resolve),
              onNothing: () => {},
              signal,
            });
            followed = followPage({ root, worker: scout, signal });
          });
          for (const step of meanwhile) apply(root, step);
          const { names, settled } = follow(root, signal, undefined, (worker) => {
            followed.handOver(worker, screened);
            return followed;
          });
          for (const step of after) apply(root, step);
          // The reading that began when it was handed over may come upon what tells of the last change.
          await settled();
          await settled();
          expect(asPlaces(names)).toEqual(asPlaces(freshScan(root)));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
