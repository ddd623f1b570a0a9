import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPageNames } from "../../../page/pageNames.ts";
import { scoutPage } from "../../../page/scoutPage.ts";
import { follow } from "./followPage.ts";
import { asPlaces, freshScan } from "./freshScan.ts";
import { apply, change, forgetAway } from "./randomChange.ts";
import { toySpotter } from "./toySpotter.ts";

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

const mayName = (text: string): boolean => toySpotter.find(text).length > 0;
const unpainted = { paint: () => {}, unpaint: () => {} };
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Scouts the element; `found` counts the calls, `read` settles with the next reading. */
const scouting = () => {
  const found = { times: 0 };
  let onRead = (): void => {};
  const page = scoutPage({
    root,
    mayName,
    onFound: () => found.times++,
    onRead: () => onRead(),
    signal: stop.signal,
  });
  const read = () => new Promise<void>((resolve) => (onRead = resolve));
  return { page, found, read };
};

describe("scouting a page", () => {
  it("tells once that a name may stand there, and goes on reading", async () => {
    root.innerHTML = "<p>Ada Marlow came to Orvik.</p><p>Nothing.</p>";
    const { found, read } = scouting();
    await read();
    root.append("Halden");
    await read();
    expect(found.times).toBe(1);
  });

  it("says nothing of a page that names nobody, until it does", async () => {
    root.innerHTML = "<p>Nothing to see.</p>";
    const { found, read } = scouting();
    await read();
    expect(found.times).toBe(0);
    root.append("Halden");
    await read();
    expect(found.times).toBe(1);
  });

  it("hands over what it has read: only texts in which a name may stand, and none is read again", async () => {
    root.innerHTML = "<p>Ada Marlow came to Orvik.</p><p>Nothing.</p><p>Halden</p>";
    const { page, read } = scouting();
    await read();
    const taken: string[] = [];
    const names = createPageNames({
      ...toySpotter,
      find: (text) => {
        taken.push(text);
        return toySpotter.find(text);
      },
    });
    await new Promise<void>((resolve) =>
      page.goOn({ root, names, painter: unpainted, onRead: () => resolve(), signal: stop.signal }),
    );
    expect(taken).toEqual(["Ada Marlow came to Orvik.", "Halden"]);
    expect(asPlaces(names)).toEqual(asPlaces(await freshScan(root)));
  });

  it("has the names at once in a tab that nobody sees, which has no frames", async () => {
    root.innerHTML = "<p>Orvik</p>";
    const { page, read } = scouting();
    await read();
    const { requestAnimationFrame } = globalThis;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const names = createPageNames(toySpotter);
      await new Promise<void>((resolve) =>
        page.goOn({ root, names, painter: unpainted, onRead: () => resolve(), signal: stop.signal }),
      );
      expect(names.all().length).toBe(1);
    } finally {
      globalThis.requestAnimationFrame = requestAnimationFrame;
    }
  });

  it("ends with the same mentions as a fresh reading, whenever the names come among random changes", async () => {
    const batch = fc.record({ changes: fc.array(change, { maxLength: 6 }), frames: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(batch, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        async (batches, comesAfter) => {
          stop.abort();
          stop = new AbortController();
          root.replaceChildren();
          forgetAway();
          const { page } = scouting();
          let followed: ReturnType<typeof follow> | undefined;
          const goOn = () => (followed ??= follow(root, stop.signal, unpainted, page.goOn));
          for (const [index, { changes, frames }] of batches.entries()) {
            for (const step of changes) apply(root, step);
            if (index === comesAfter) goOn();
            for (let frame = 0; frame < frames; frame++) await nextFrame();
          }
          const names = await goOn().settled();
          expect(asPlaces(names)).toEqual(asPlaces(await freshScan(root)));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
