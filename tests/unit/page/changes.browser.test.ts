import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noChanges, noteChange } from "../../../page/changes.ts";
import { follow } from "./followPage.ts";
import { wordsInPage } from "./freshScan.ts";

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

describe("following a page", () => {
  it("finds names in text that is added, changed and taken away", async () => {
    root.innerHTML = "<p>Ada Marlow</p><p id=old>Halden</p>";
    const { settled } = follow(root, stop.signal);
    await settled();
    root.querySelector("#old")?.remove();
    root.insertAdjacentHTML("beforeend", "<section><p>The Halden bridge</p></section>");
    const words = (await settled()).all().map(wordsInPage);
    expect(words.toSorted()).toEqual(["Ada Marlow", "Halden bridge", "Orvik", "Orvik"]);
  });

  it("learns from new text what a short name elsewhere means", async () => {
    root.innerHTML = "<p id=short>Marlow spoke.</p>";
    const { settled } = follow(root, stop.signal);
    expect((await settled()).all().map(wordsInPage)).toEqual(["Orvik"]);
    root.insertAdjacentHTML("afterbegin", "<p>Ada Marlow</p>");
    expect((await settled()).all().map(wordsInPage)).toContain("Marlow");
    root.firstElementChild?.remove();
    expect((await settled()).all().map(wordsInPage)).not.toContain("Marlow");
  });

  it("lets go of text that is put aside, and takes it up again", async () => {
    root.innerHTML = "<div><p>Halden</p></div>";
    const { settled } = follow(root, stop.signal);
    await settled();
    root.firstElementChild?.setAttribute("aria-hidden", "true");
    expect((await settled()).all().map(wordsInPage)).not.toContain("Halden");
    root.firstElementChild?.removeAttribute("aria-hidden");
    expect((await settled()).all().map(wordsInPage)).toContain("Halden");
  });

  it("lets go of text that moves into a shadow root within what is not read", async () => {
    root.innerHTML = "<p>Halden</p><div inert></div>";
    const { settled } = follow(root, stop.signal);
    await settled();
    const host = document.createElement("section");
    const within = host.attachShadow({ mode: "open" });
    root.children[1]?.append(host);
    expect((await settled()).all().map(wordsInPage)).toContain("Halden");
    within.append(root.children[0] ?? "");
    expect((await settled()).all().map(wordsInPage)).not.toContain("Halden");
  });

  it("reads the text around an inline element that is put aside", async () => {
    root.innerHTML = "<div><p>The <b>Halden</b> bridge</p></div>";
    const { settled } = follow(root, stop.signal);
    expect((await settled()).all().map(wordsInPage)).toContain("Halden bridge");
    root.querySelector("b")?.setAttribute("aria-hidden", "true");
    expect((await settled()).all().map(wordsInPage).join()).not.toContain("Halden");
  });

  it("reads the blocks inside of an inline element that is added", async () => {
    root.innerHTML = "<p>nothing</p>";
    const { settled } = follow(root, stop.signal);
    await settled();
    root.firstElementChild?.insertAdjacentHTML("beforeend", "<a href=x><b><div>Halden</div></b></a>");
    expect((await settled()).all().map(wordsInPage)).toContain("Halden");
  });

  it("reads what was made in the document of a frame, and is changed here", async () => {
    const frame = document.createElement("iframe");
    root.append(frame);
    const inner = frame.contentDocument;
    if (inner === null) throw new Error("the frame has no document");
    inner.body.innerHTML = "<section><div><p>Halden</p></div></section>";
    const shadow = inner.createElement("div").attachShadow({ mode: "open" });
    shadow.innerHTML = "<p>The Halden bridge</p>";
    inner.querySelector("section")?.append(shadow.host);
    const { settled } = follow(root, stop.signal);
    await settled();
    root.append(...inner.body.childNodes);
    frame.remove();
    const words = async () => (await settled()).all().map(wordsInPage);
    expect(await words()).toEqual(expect.arrayContaining(["Halden", "Halden bridge"]));
    const text = root.querySelector("section p")?.firstChild;
    if (text) text.nodeValue = "Ada Marlow";
    shadow.querySelector("p")?.replaceChildren("Nothing.");
    expect((await words()).filter((word) => word !== "Orvik")).toEqual(["Ada Marlow"]);
  });

  it("reads a letter that comes late into its frame of set text", async () => {
    root.innerHTML = "<pre></pre>";
    const { settled } = follow(root, stop.signal);
    await settled();
    root.querySelector("pre")?.append("The bridge is closed. Halden waits for the ferry.");
    expect((await settled()).all().map(wordsInPage)).toContain("Halden");
  });

  it("reads a page once for ten thousand changes", async () => {
    const { settled } = follow(root, stop.signal);
    for (let i = 0; i < 5_000; i++) {
      const added = document.createElement("p");
      added.textContent = i % 10 === 0 ? "Halden" : "nothing";
      root.append(added);
      added.append("!");
    }
    expect((await settled()).all().length).toBe(501);
  });
});

describe("the changes kept in hand", () => {
  /** The records of what `act` does. */
  const recordsOf = (act: () => void): readonly MutationRecord[] => {
    const observer = new MutationObserver(() => {});
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    act();
    return observer.takeRecords();
  };
  const noted = (act: () => void) => {
    const changes = noChanges();
    for (const record of recordsOf(act)) noteChange(changes, record);
    return changes;
  };
  const addParagraphs = (count: number) => () => {
    for (let i = 0; i < count; i++) root.append(document.createElement("p"));
  };

  it("are places while they are few", () => {
    const { trees, blocks, isWhole } = noted(addParagraphs(20));
    expect([trees.size, blocks.size, isWhole]).toEqual([20, 1, false]);
  });

  it("become one reading of the whole page when they are very many, and no place is held on to", () => {
    const { trees, blocks, isWhole } = noted(addParagraphs(5_000));
    expect([trees.size, blocks.size, isWhole]).toEqual([0, 0, true]);
  });

  it("are one for ten thousand edits of one text", () => {
    const { trees, blocks, isWhole } = noted(() => {
      const text = root.appendChild(document.createTextNode(""));
      for (let i = 0; i < 10_000; i++) text.data = `Halden ${i}`;
    });
    expect([trees.size, [...blocks], isWhole]).toEqual([0, [root], false]);
  });
});
