import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page as browserPage, userEvent } from "vitest/browser";
import { followPage } from "../../../page/followPage.ts";
import type { CardPort } from "../../../page/hoverPage.ts";
import { createNameWalk, type NameWalk } from "../../../page/nameWalk.ts";
import { type StartedPage, startPage } from "../../../page/startPage.ts";
import { wordsInPage } from "./freshScan.ts";
import { toyScreen, toySpotter } from "./toySpotter.ts";

let root: HTMLElement;
let stop: AbortController;
let said: string[];

beforeEach(async () => {
  await browserPage.viewport(800, 600);
  root = document.createElement("main");
  document.body.append(root);
  stop = new AbortController();
  said = [];
  scrollTo(0, 0);
});
afterEach(() => {
  stop.abort();
  root.remove();
});

const start = async (html: string): Promise<{ walk: NameWalk; page: StartedPage }> => {
  root.innerHTML = html;
  const card: CardPort = {
    prepare: () => {},
    ready: async () => {},
    layOut: () => {},
    show: (mention, by) => void said.push(`${wordsInPage(mention)} by ${by}`),
    hide: () => {},
    box: () => undefined,
    escape: () => false,
    isHost: () => false,
  };
  const page = await new Promise<StartedPage>((resolve) => {
    const started = startPage({
      spotter: toySpotter,
      card,
      settings: { amount: "first", opening: "hover" },
      screen: toyScreen,
      follow: (worker) => followPage({ root: document.documentElement, worker, signal: stop.signal }),
      onNames: () => setTimeout(() => resolve(started)),
      signal: stop.signal,
    });
  });
  return { walk: createNameWalk(page, stop.signal), page };
};

/** What the focus is painted on, by the browser's own registry. */
const focused = (): readonly string[] =>
  [...CSS.highlights]
    .filter(([name]) => /^on-record.*focus$/.test(name))
    .flatMap(([, highlight]) => [...highlight])
    .map((still) => {
      const range = document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      return `${still.startContainer.parentElement?.closest("[id]")?.id}: ${range}`;
    });

const text = `
  <p id=a>Orvik lies on the river. Orvik again.</p>
  <p id=hidden style="display: none">Halden</p>
  <div style="height: 1500px"></div>
  <p id=b>Ada <i>Marlow</i> crossed the Halden bridge.</p>`;

describe("walking from name to name", () => {
  it("passes every shown name in the order of the page, painted or not, and begins anew after the last", async () => {
    const { walk } = await start(text);
    const passed: string[] = [];
    for (let step = 0; step < 5; step++) {
      expect(walk.go(1)).toBe(true);
      passed.push(...focused());
    }
    expect(passed).toEqual(["a: Orvik", "a: Orvik", "b: Ada Marlow", "b: Halden bridge", "a: Orvik"]);
    walk.go(-1);
    expect(focused()).toEqual(["b: Halden bridge"]);
  });

  it("begins with what is in view, and scrolls to where it goes", async () => {
    const { walk } = await start(text);
    scrollTo(0, 700);
    walk.go(1);
    expect(focused()).toEqual(["b: Ada Marlow"]);
    await expect.poll(() => root.querySelector("#b")?.getBoundingClientRect().top).toBeLessThan(600);
    await expect.poll(() => root.querySelector("#b")?.getBoundingClientRect().top).toBeGreaterThan(0);
  });

  it("goes on from where it is when the page has been read again", async () => {
    const { walk, page } = await start(text);
    walk.go(1);
    walk.go(1);
    const before = page.names.all().length;
    root.querySelector("#a")?.before(Object.assign(document.createElement("p"), { textContent: "Halden" }));
    await expect.poll(() => page.names.all().length).toBe(before + 1);
    walk.go(1);
    expect(focused()).toEqual(["b: Ada Marlow"]);
  });

  it("says so where there is no name", async () => {
    const { walk } = await start("<p>Nobody.</p>");
    expect([walk.go(1), walk.go(-1), walk.open(), walk.openSelected(), walk.show("place:orvik")]).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  it("lets the focus go on Escape and with the page", async () => {
    const { walk } = await start(text);
    walk.go(1);
    await userEvent.keyboard("{Escape}");
    expect(focused()).toEqual([]);
    walk.go(1);
    stop.abort();
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith("on-record"))).toEqual([]);
  });
});

describe("a card asked for by keys", () => {
  it("is that of the focused name, or of the first in view", async () => {
    const { walk, page } = await start(text);
    expect(walk.open()).toBe(true);
    await expect.poll(() => said).toEqual(["Orvik by key"]);
    page.hovering.dismiss();
    walk.go(-1);
    walk.open();
    await expect.poll(() => said.at(-1)).toBe("Halden bridge by key");
  });

  it("is that of a name which the selection touches, however little", async () => {
    const { walk } = await start(text);
    const select = (selector: string, from: number, to: number): void => {
      const node = root.querySelector(selector)?.firstChild;
      if (!(node instanceof Text)) throw new Error("no text there");
      getSelection()?.setBaseAndExtent(node, from, node, to);
    };
    select("#b i", 2, 4);
    expect(walk.openSelected()).toBe(true);
    await expect.poll(() => said).toEqual(["Ada Marlow by key"]);
    select("#a", 5, 10);
    expect(walk.openSelected()).toBe(false);
    getSelection()?.selectAllChildren(root);
    expect(walk.openSelected()).toBe(true);
    await expect.poll(() => said.at(-1)).toBe("Orvik by key");
    getSelection()?.removeAllRanges();
    expect(walk.openSelected()).toBe(false);
  });
});
