import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scoutFrames } from "../../../page/scoutFrames.ts";
import { toySuspects } from "./toySpotter.ts";

let root: HTMLElement;
let stop: AbortController;
let found: number;
beforeEach(() => {
  root = document.createElement("main");
  document.body.append(root);
  stop = new AbortController();
  found = 0;
});
afterEach(() => {
  stop.abort();
  root.remove();
});

const scout = (): void =>
  scoutFrames({ suspects: toySuspects, onFound: () => found++, signal: stop.signal }).within(document);
const addFrame = (within: Node = root, srcdoc?: string): HTMLIFrameElement => {
  const frame = (within.ownerDocument ?? document).createElement("iframe");
  if (srcdoc !== undefined) frame.srcdoc = srcdoc;
  within.appendChild(frame);
  return frame;
};
const inner = ({ contentDocument }: HTMLIFrameElement): Document => {
  if (contentDocument === null) throw new Error("the frame shows no document of ours");
  return contentDocument;
};

describe("the frames of a page", () => {
  it("are looked through where they stand", async () => {
    inner(addFrame()).body.append("Orvik");
    inner(addFrame()).body.append("Nothing");
    scout();
    await expect.poll(() => found).toBe(1);
  });

  it("are looked through when they come, when they load, and in each other", async () => {
    scout();
    inner(addFrame()).body.append("Halden");
    await expect.poll(() => found).toBe(1);
    addFrame(root, "<p>Orvik</p>");
    await expect.poll(() => found).toBe(2);
    inner(addFrame(inner(addFrame()).body)).body.append("Halden");
    await expect.poll(() => found).toBe(3);
  });

  it("are looked through when their text comes late, and when they are written anew", async () => {
    const late = addFrame();
    const anew = addFrame();
    scout();
    inner(late).body.append("Halden");
    await expect.poll(() => found).toBe(1);
    inner(anew).open();
    inner(anew).write("<p>Orvik</p>");
    inner(anew).close();
    await expect.poll(() => found).toBe(2);
  });

  it("are looked through in a shadow root that is named", async () => {
    const host = document.createElement("div");
    root.append(host);
    const shadow = host.attachShadow({ mode: "open" });
    inner(addFrame(shadow)).body.append("Orvik");
    const frames = scoutFrames({ suspects: toySuspects, onFound: () => found++, signal: stop.signal });
    frames.within(shadow);
    await expect.poll(() => found).toBe(1);
  });

  it("are left alone in a sandbox, and once it is over", async () => {
    const sandboxed = document.createElement("iframe");
    sandboxed.sandbox.add("allow-scripts");
    sandboxed.srcdoc = "<p>Orvik</p>";
    root.append(sandboxed);
    const frame = addFrame();
    scout();
    stop.abort();
    inner(frame).body.append("Halden");
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(found).toBe(0);
  });
});
