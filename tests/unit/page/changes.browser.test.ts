import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noChanges, noteChange } from "../../../page/changes.ts";
import { holds } from "../../../page/composedTree.ts";
import { highlightNames } from "../../../page/highlightStyle.ts";
import { createPageNames, type PageNames } from "../../../page/pageNames.ts";
import { createPainter, type Painter } from "../../../page/painter.ts";
import { readPage } from "../../../page/readPage.ts";
import { asPlaces, freshScan, wordsInPage } from "./freshScan.ts";
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

const unpainted: Pick<Painter, "paint" | "unpaint"> = { paint: () => {}, unpaint: () => {} };

/** Reads the root and follows it; `settled` waits until every change made so far is read. */
const follow = (painter = unpainted) => {
  const names = createPageNames(toySpotter);
  const listeners = new Set<() => void>();
  readPage({
    root,
    names,
    painter,
    onRead: () => {
      for (const listener of listeners) listener();
    },
    signal: stop.signal,
  });
  // Readings come one after the other, and each takes all changes before it: the one that finds the last change is it.
  const settled = async (): Promise<PageNames> => {
    const last = document.createElement("p");
    last.textContent = "Orvik";
    root.append(last);
    const isRead = () => names.of(last).length > 0;
    await new Promise<void>((resolve) => {
      const check = () => {
        if (!isRead()) return;
        listeners.delete(check);
        resolve();
      };
      listeners.add(check);
    });
    return names;
  };
  return { names, settled };
};

describe("following a page", () => {
  it("finds names in text that is added, changed and taken away", async () => {
    root.innerHTML = "<p>Ada Marlow</p><p id=old>Halden</p>";
    const { settled } = follow();
    await settled();
    root.querySelector("#old")?.remove();
    root.insertAdjacentHTML("beforeend", "<section><p>The Halden bridge</p></section>");
    const words = (await settled()).all().map(wordsInPage);
    expect(words.toSorted()).toEqual(["Ada Marlow", "Halden bridge", "Orvik", "Orvik"]);
  });

  it("learns from new text what a short name elsewhere means", async () => {
    root.innerHTML = "<p id=short>Marlow spoke.</p>";
    const { settled } = follow();
    expect((await settled()).all().map(wordsInPage)).toEqual(["Orvik"]);
    root.insertAdjacentHTML("afterbegin", "<p>Ada Marlow</p>");
    expect((await settled()).all().map(wordsInPage)).toContain("Marlow");
    root.firstElementChild?.remove();
    expect((await settled()).all().map(wordsInPage)).not.toContain("Marlow");
  });

  it("lets go of text that is put aside, and takes it up again", async () => {
    root.innerHTML = "<div><p>Halden</p></div>";
    const { settled } = follow();
    await settled();
    root.firstElementChild?.setAttribute("aria-hidden", "true");
    expect((await settled()).all().map(wordsInPage)).not.toContain("Halden");
    root.firstElementChild?.removeAttribute("aria-hidden");
    expect((await settled()).all().map(wordsInPage)).toContain("Halden");
  });

  it("reads the text around an inline element that is put aside", async () => {
    root.innerHTML = "<div><p>The <b>Halden</b> bridge</p></div>";
    const { settled } = follow();
    expect((await settled()).all().map(wordsInPage)).toContain("Halden bridge");
    root.querySelector("b")?.setAttribute("aria-hidden", "true");
    expect((await settled()).all().map(wordsInPage).join()).not.toContain("Halden");
  });

  it("reads the blocks inside of an inline element that is added", async () => {
    root.innerHTML = "<p>nothing</p>";
    const { settled } = follow();
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
    const { settled } = follow();
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
    const { settled } = follow();
    await settled();
    root.querySelector("pre")?.append("The bridge is closed. Halden waits for the ferry.");
    expect((await settled()).all().map(wordsInPage)).toContain("Halden");
  });

  it("reads a page once for ten thousand changes", async () => {
    const { settled } = follow();
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

const words = ["Halden", " bridge", "Ada ", "Marlow", " spoke", "Orvik", " ", "den", "Hal"] as const;
const tags = ["p", "b", "i", "div", "span", "code", "br", "a"] as const;

/** Ready-made parts, so that blocks also come inside of inline elements. */
const parts = [
  "<a href=x><div>Halden</div></a>",
  "<p>Ada <b>Marlow</b></p>",
  "<i>Orvik<p>Hal<b>den</b></p></i>",
] as const;

/** Elements that come with an open shadow root of their own. */
const hosts = ["div", "span", "x-box"] as const;

type Change =
  | { readonly do: "host"; readonly at: number; readonly tag: (typeof hosts)[number]; readonly html: string }
  | { readonly do: "insert"; readonly at: number; readonly html: string }
  | { readonly do: "add"; readonly at: number; readonly tag: (typeof tags)[number]; readonly word: string }
  | { readonly do: "write"; readonly at: number; readonly word: string }
  | { readonly do: "cut" | "born"; readonly at: number; readonly to: number }
  | { readonly do: "away" | "back"; readonly at: number; readonly to: number }
  | { readonly do: "remove" | "move" | "aside" | "unwrap"; readonly at: number; readonly to: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), at: fc.nat(40), html: fc.constantFrom(...parts) }),
  fc.record({
    do: fc.constant("add" as const),
    at: fc.nat(40),
    tag: fc.constantFrom(...tags),
    word: fc.constantFrom(...words),
  }),
  fc.record({
    do: fc.constant("host" as const),
    at: fc.nat(40),
    tag: fc.constantFrom(...hosts),
    html: fc.constantFrom(...parts, "Halden", "<slot></slot> of <b>Orvik</b>"),
  }),
  fc.record({ do: fc.constant("write" as const), at: fc.nat(40), word: fc.constantFrom(...words) }),
  fc.record({
    do: fc.constantFrom(...(["remove", "move", "aside", "unwrap", "cut", "born", "away", "back"] as const)),
    at: fc.nat(40),
    to: fc.nat(40),
  }),
);

/** What was taken out of the page, to be put back later. */
let away: Element[] = [];

/** A text cut in two, or its element's texts made one again. */
const cut = (element: Element, at: number): void => {
  const text = [...element.childNodes].find((node) => node instanceof Text);
  if (!(text instanceof Text) || text.length < 2) element.normalize();
  else text.splitText(at % text.length);
};

/** An element as another document makes it. */
const born = (): Element => {
  const other = document.implementation.createHTMLDocument();
  other.body.innerHTML = "<section><p>Ada <b>Marlow</b></p>Orvik</section>";
  return other.body.children[0] ?? other.body;
};

const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

/** Everything under a node, within open shadow roots too. */
const allUnder = (top: Element | ShadowRoot): readonly Element[] =>
  [...top.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : allUnder(element.shadowRoot)),
  ]);

const apply = (step: Change): void => {
  const elements = [root, ...allUnder(root)];
  const others = elements.slice(1);
  if (step.do === "add") {
    const added = document.createElement(step.tag);
    added.textContent = step.word;
    pick(elements, step.at)?.append(added, step.word);
    return;
  }
  if (step.do === "host") {
    const added = document.createElement(step.tag);
    added.attachShadow({ mode: "open" }).innerHTML = step.html;
    added.textContent = "Ada Marlow";
    pick(elements, step.at)?.append(added);
    return;
  }
  if (step.do === "insert") {
    pick(elements, step.at)?.insertAdjacentHTML("beforeend", step.html);
    return;
  }
  if (step.do === "write") {
    const target = pick(elements, step.at);
    const text = [...(target?.childNodes ?? [])].find((node) => node instanceof Text);
    if (text instanceof Text) text.data += step.word;
    else target?.append(step.word);
    return;
  }
  if (step.do === "born") pick(elements, step.at)?.append(born());
  if (step.do === "cut") cut(pick(elements, step.at) ?? root, step.to);
  const back = step.do === "back" ? away.pop() : undefined;
  if (back !== undefined) {
    back.prepend(pick(words, step.to) ?? "");
    pick(elements, step.at)?.append(back);
  }
  const target = pick(others, step.at);
  if (target === undefined) return;
  if (step.do === "away") {
    target.remove();
    away.push(target);
  }
  if (step.do === "remove") target.remove();
  if (step.do === "aside") target.toggleAttribute("inert");
  if (step.do === "unwrap") target.replaceWith(...target.childNodes);
  if (step.do === "move") {
    const goal = pick(elements, step.to);
    if (goal !== undefined && !holds(target, goal)) goal.prepend(target);
  }
};

describe("following random changes", () => {
  it("ends with the same mentions as reading the final page afresh", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        async (batches) => {
          stop.abort();
          stop = new AbortController();
          root.replaceChildren();
          away = [];
          const { names, settled } = follow();
          for (const batch of batches) {
            for (const step of batch) apply(step);
            await settled();
          }
          expect(asPlaces(names)).toEqual(asPlaces(await freshScan(root)));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe("paint", () => {
  const highlights = highlightNames();
  const painted = (): readonly string[] =>
    [...(CSS.highlights.get(highlights.mention) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });

  it("is on the names near the view, and on no others until they come near", async () => {
    root.innerHTML = `<p>Ada Marlow</p><div style="height: 6000px"></div><p id=far>Halden</p>`;
    const painter = createPainter(highlights);
    const { settled } = follow(painter);
    await settled();
    await expect.poll(painted).toEqual(["Ada Marlow"]);
    root.querySelector("#far")?.scrollIntoView();
    await expect.poll(painted).toEqual(expect.arrayContaining(["Halden", "Orvik"]));
    expect(painted()).not.toContain("Ada Marlow");
    painter.stop();
  });

  it("goes off a text in the moment that it changes, before it could stand on other words", async () => {
    root.innerHTML = "<p>Halden is far.</p>";
    const painter = createPainter(highlights);
    const { settled } = follow(painter);
    await settled();
    await expect.poll(painted).toContain("Halden");
    const text = root.querySelector("p")?.firstChild;
    if (text instanceof Text) text.insertData(0, "They say ");
    await Promise.resolve();
    expect(painted()).not.toContain("They s");
    await expect.poll(painted).toContain("Halden");
    painter.stop();
  });

  it("is not where a text has become another while it was out of the page", async () => {
    root.innerHTML = "<section><p>Halden is far.</p></section>";
    const painter = createPainter(highlights);
    const { settled } = follow(painter);
    await settled();
    await expect.poll(painted).toContain("Halden");
    const section = root.querySelector("section");
    const text = root.querySelector("p")?.firstChild;
    section?.remove();
    await Promise.resolve();
    if (text instanceof Text) text.data = "Nobody is far.";
    await Promise.resolve();
    if (section) root.append(section);
    expect(painted()).not.toContain("Nobody");
    await settled();
    expect(painted().filter((words) => words !== "Orvik")).toEqual([]);
    painter.stop();
  });

  it("is on names in a block that has no box", async () => {
    root.innerHTML = `<div style="display: contents">Halden</div>`;
    const painter = createPainter(highlights);
    follow(painter);
    await expect.poll(painted).toEqual(["Halden"]);
    painter.stop();
  });

  it("leaves the page's tree as it is", async () => {
    root.innerHTML = "<p>Ada Marlow of <b>Hal</b>den</p>";
    const before = document.documentElement.outerHTML;
    const painter = createPainter(highlights);
    follow(painter);
    await expect.poll(painted).toEqual(["Ada Marlow", "Halden"]);
    expect(document.documentElement.outerHTML).toBe(before);
    painter.stop();
  });
});
