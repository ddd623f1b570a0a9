import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPageSession } from "../../../page/pageSession.ts";
import type { ProseDecision } from "../../../page/prose.ts";
import type { StartedPage } from "../../../page/startPage.ts";

const before = location.href;
let stop: AbortController;
let root: HTMLElement;
beforeEach(() => {
  stop = new AbortController();
  root = document.createElement("main");
  document.body.append(root);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  root.remove();
  history.replaceState(null, "", before);
});

const page: StartedPage = {
  names: { of: () => [], all: () => [] },
  hovering: { dismiss: () => {}, open: () => {}, current: () => undefined },
  setCurrent: () => {},
};

/** A session for which a page with an article in it is prose; `read` says that the page at work was read. */
const session = () => {
  let read = (): void => {};
  const decide = (): ProseDecision =>
    root.querySelector("article") === null ? { isProse: false, reason: "no article" } : { isProse: true };
  const started: AbortSignal[] = [];
  const {
    page: current,
    decision,
    restart,
  } = createPageSession({
    decide,
    start: (signal, onRead) => {
      started.push(signal);
      read = onRead;
      return page;
    },
    signal: stop.signal,
  });
  return { isAtWork: () => current() !== undefined, decision, restart, started, read: () => read() };
};

describe("a page", () => {
  it("is put to work when its article comes after its shell", async () => {
    const { isAtWork, decision } = session();
    expect(isAtWork()).toBe(false);
    expect(decision()).toEqual({ isProse: false, reason: "no article" });
    root.append(document.createElement("article"));
    await expect.poll(isAtWork).toBe(true);
    expect(decision()).toEqual({ isProse: true });
  });

  /** The page is prose for the rest of a test as soon as its text says so, wherever that stands. */
  const proseOnceItSays = (words: string, where: () => string | null | undefined) => {
    const { page: current } = createPageSession({
      decide: () => (where() === words ? { isProse: true } : { isProse: false, reason: "no article" }),
      start: () => page,
      signal: stop.signal,
    });
    return () => current() !== undefined;
  };

  it("is put to work when its empty texts are filled", async () => {
    root.append("");
    const isAtWork = proseOnceItSays("An article.", () => root.textContent);
    if (root.firstChild) root.firstChild.nodeValue = "An article.";
    await expect.poll(isAtWork).toBe(true);
  });

  it("is put to work when its article comes within a shadow root", async () => {
    const shadow = root.attachShadow({ mode: "open" });
    shadow.innerHTML = "<section></section>";
    const inner = shadow.querySelector("section")?.attachShadow({ mode: "open" });
    const isAtWork = proseOnceItSays("An article.", () => inner?.textContent);
    inner?.append("An article.");
    await expect.poll(isAtWork).toBe(true);
  });

  it("is put to work when the code of its elements comes late", async () => {
    const name = `x-late-${crypto.randomUUID()}`;
    const element = document.createElement(name);
    root.append(element);
    const isAtWork = proseOnceItSays("An article.", () => element.shadowRoot?.textContent);
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: "open" }).append("An article.");
        }
      },
    );
    await expect.poll(isAtWork).toBe(true);
  });

  it("is let go when it goes to an address without an article, and taken up again", async () => {
    root.append(document.createElement("article"));
    const { isAtWork, started, read } = session();
    expect(isAtWork()).toBe(true);
    history.pushState(null, "", "?list");
    root.replaceChildren("A list.");
    read();
    await expect.poll(isAtWork).toBe(false);
    expect(started[0]?.aborted).toBe(true);
    root.append(document.createElement("article"));
    await expect.poll(isAtWork).toBe(true);
    expect(started).toHaveLength(2);
  });

  it("stays at work when only the fragment of its address changes", () => {
    vi.useFakeTimers();
    root.append(document.createElement("article"));
    const { started, read } = session();
    history.pushState(null, "", "#part-2");
    root.replaceChildren();
    read();
    vi.runAllTimers();
    expect(started[0]?.aborted).toBe(false);
    history.pushState(null, "", "?list");
    read();
    vi.runAllTimers();
    expect(started[0]?.aborted).toBe(true);
  });

  it("starts anew when it comes back from the back/forward cache", () => {
    root.append(document.createElement("article"));
    const { started, isAtWork } = session();
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(started.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(isAtWork()).toBe(true);
  });

  it("starts anew when the reader sets it otherwise, and stops where that switches it off", () => {
    root.append(document.createElement("article"));
    const { started, isAtWork, restart } = session();
    restart();
    expect(started.map(({ aborted }) => aborted)).toEqual([true, false]);
    root.replaceChildren();
    restart();
    expect(started.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(isAtWork()).toBe(false);
  });

  it("stops for good with its signal", () => {
    root.append(document.createElement("article"));
    const { started, isAtWork } = session();
    stop.abort();
    expect(started[0]?.aborted).toBe(true);
    expect(isAtWork()).toBe(false);
  });
});
