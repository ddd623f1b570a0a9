import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { highlightNames } from "../../../page/highlightStyle.ts";
import { createPainter } from "../../../page/painter.ts";
import { follow } from "./followPage.ts";
import { paintedInPage } from "./paintedInPage.ts";

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

describe("paint", () => {
  const highlights = highlightNames();
  it("is on the names near the view, and on no others until they come near", async () => {
    root.innerHTML = `<p>Ada Marlow</p><div style="height: 6000px"></div><p id=far>Halden</p>`;
    const painter = createPainter(highlights);
    const { settled } = follow(root, stop.signal, painter);
    await settled();
    await expect.poll(paintedInPage).toEqual(["Ada Marlow"]);
    root.querySelector("#far")?.scrollIntoView();
    await expect.poll(paintedInPage).toEqual(expect.arrayContaining(["Halden", "Orvik"]));
    expect(paintedInPage()).not.toContain("Ada Marlow");
    painter.stop();
  });

  it("goes off a text in the moment that it changes, before it could stand on other words", async () => {
    root.innerHTML = "<p>Halden is far.</p>";
    const painter = createPainter(highlights);
    const { settled } = follow(root, stop.signal, painter);
    await settled();
    await expect.poll(paintedInPage).toContain("Halden");
    const text = root.querySelector("p")?.firstChild;
    if (text instanceof Text) text.insertData(0, "They say ");
    await Promise.resolve();
    expect(paintedInPage()).not.toContain("They s");
    await expect.poll(paintedInPage).toContain("Halden");
    painter.stop();
  });

  it("is not where a text has become another while it was out of the page", async () => {
    root.innerHTML = "<section><p>Halden is far.</p></section>";
    const painter = createPainter(highlights);
    const { settled } = follow(root, stop.signal, painter);
    await settled();
    await expect.poll(paintedInPage).toContain("Halden");
    const section = root.querySelector("section");
    const text = root.querySelector("p")?.firstChild;
    section?.remove();
    await Promise.resolve();
    if (text instanceof Text) text.data = "Nobody is far.";
    await Promise.resolve();
    if (section) root.append(section);
    expect(paintedInPage()).not.toContain("Nobody");
    await settled();
    expect(paintedInPage().filter((words) => words !== "Orvik")).toEqual([]);
    painter.stop();
  });

  it("is on names in a block that has no box", async () => {
    root.innerHTML = `<div style="display: contents">Halden</div>`;
    const painter = createPainter(highlights);
    follow(root, stop.signal, painter);
    await expect.poll(paintedInPage).toEqual(["Halden"]);
    painter.stop();
  });

  it("leaves the page's tree as it is", async () => {
    root.innerHTML = "<p>Ada Marlow of <b>Hal</b>den</p>";
    const before = document.documentElement.outerHTML;
    const painter = createPainter(highlights);
    follow(root, stop.signal, painter);
    await expect.poll(paintedInPage).toEqual(["Ada Marlow", "Halden"]);
    expect(document.documentElement.outerHTML).toBe(before);
    painter.stop();
  });
});
