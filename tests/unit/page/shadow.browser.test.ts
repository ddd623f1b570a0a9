import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mentionRects } from "../../../page/mentionRects.ts";
import { mentionUnder } from "../../../page/mentionUnder.ts";
import { createShadowRoots } from "../../../page/shadowRoots.ts";
import { freshScan, wordsInPage } from "./freshScan.ts";

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

/** A host with an open root, in the page. */
const host = (html: string, tag = "div", mode: ShadowRootMode = "open"): Element => {
  const added = document.createElement(tag);
  added.attachShadow({ mode }).innerHTML = html;
  root.append(added);
  return added;
};

describe("a shadow root", () => {
  it("is read with its nested roots, and with the text that is slotted into it", async () => {
    host("<p>Halden</p><div><template shadowrootmode=open></template></div><slot></slot>").append("Orvik");
    const nested = document.createElement("section");
    nested.attachShadow({ mode: "open" }).innerHTML = "The <b>Halden</b> bridge";
    root.firstElementChild?.shadowRoot?.append(nested);
    const words = freshScan(root).all().map(wordsInPage);
    expect(words.toSorted()).toEqual(["Halden", "Halden bridge", "Orvik"]);
  });

  it("is not read when it is closed", async () => {
    host("<p>Halden</p>", "div", "closed");
    expect(freshScan(root).all()).toEqual([]);
  });

  it("has a text of its own, even in a span in the middle of a sentence", async () => {
    root.append("Ada ");
    host("Marlow", "span");
    expect(freshScan(root).all()).toEqual([]);
  });

  it("answers for the name under the pointer", async () => {
    const { shadowRoot } = host("<p>Far from Orvik</p>");
    const names = freshScan(root);
    const mention = names.all()[0];
    const rect = mention === undefined ? undefined : mentionRects(mention)[0];
    if (rect === undefined || shadowRoot === null) throw new Error("the fixture shows no name");
    const point = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    expect(mentionUnder(names, point, [shadowRoot])).toBe(mention);
    expect(mentionUnder(names, point, [])).toBeUndefined();
  });
});

describe("the roots of a page", () => {
  it("are told once each, and forgotten when they leave the page", () => {
    const told: ShadowRoot[] = [];
    const roots = createShadowRoots(
      (shadowRoot) => told.push(shadowRoot),
      () => {},
      stop.signal,
    );
    const element = host("<p>Halden</p>");
    roots.within(element);
    roots.within(element);
    expect(told).toEqual([element.shadowRoot]);
    expect(roots.all()).toEqual([element.shadowRoot]);
    element.remove();
    expect(roots.all()).toEqual([]);
  });

  it("are forgotten when they move into a frame's document", () => {
    const roots = createShadowRoots(
      () => {},
      () => {},
      stop.signal,
    );
    const element = host("<p>Halden</p>");
    const frame = document.createElement("iframe");
    root.append(frame);
    roots.within(element);
    frame.contentDocument?.body.append(element);
    expect(roots.all()).toEqual([]);
  });

  it("are found in custom elements that get theirs late", async () => {
    const element = document.createElement(`x-late-${crypto.randomUUID()}`);
    root.append(element);
    const late = new Promise<Element>((resolve) => {
      createShadowRoots(() => {}, resolve, stop.signal).within(element);
    });
    element.attachShadow({ mode: "open" });
    expect(await late).toBe(element);
  });
});
