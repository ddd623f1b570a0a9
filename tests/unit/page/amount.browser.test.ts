import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noChanges } from "../../../page/changes.ts";
import { firstInSections } from "../../../page/firstInSections.ts";
import type { PlacedMention } from "../../../page/pageNames.ts";
import { paintChoice } from "../../../page/paintChoice.ts";
import { readChanges } from "../../../page/readChanges.ts";
import { freshScan, settle, wordsInPage } from "./freshScan.ts";
import { toyScreen } from "./toySpotter.ts";

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("main");
  document.body.append(root);
});
afterEach(() => root.remove());

/** Where a painted mention stands: the id of the nearest element that has one, and its words. */
const place = (placed: PlacedMention): string =>
  `${placed.passage.pieces[0]?.node.parentElement?.closest("[id]")?.id}: ${wordsInPage(placed)}`;

const painted = async (html: string): Promise<readonly string[]> => {
  root.innerHTML = html;
  return firstInSections(freshScan(root).all(), []).map(place);
};

describe("the first of each name in each section", () => {
  it("is painted once between two headings, by whatever name", async () => {
    expect(
      await painted(`
        <p id=lead>Ada Marlow came to Orvik. Marlow stayed in Orvik.</p>
        <h2>The road</h2><p id=road>Orvik closed the road, Marlow said.</p><p id=later>Orvik opened it again.</p>
        <div role=heading>The river</div><ul id=list><li>Orvik</li><li>Orvik</li></ul>`),
    ).toEqual(["lead: Ada Marlow", "lead: Orvik", "road: Orvik", "road: Marlow", "list: Orvik"]);
  });

  it("does not take a heading's name for the text's first", async () => {
    expect(await painted(`<h1 id=head>Orvik waits</h1><p id=text>Orvik waits for Orvik.</p>`)).toEqual([
      "head: Orvik",
      "text: Orvik",
    ]);
  });

  it("is the first that is shown", async () => {
    expect(
      await painted(`<p id=menu style="display: none">Orvik</p><p id=text>Orvik</p><p id=later>Orvik</p>`),
    ).toEqual(["menu: Orvik", "text: Orvik"]);
  });

  it.each([
    ["for screen readers only", `<span style="position: absolute; clip: rect(0, 0, 0, 0)">Orvik</span>`],
    ["clipped away", `<span style="clip-path: inset(50%)"><b>Orvik</b></span>`],
    ["hidden in its line", `<span style="display: none">Orvik</span>`],
    ["not visible in its line", `<i style="visibility: hidden">Orvik</i>`],
  ])("is not one that is %s", async (_, hidden) => {
    expect(await painted(`<p id=a>Seen: ${hidden}</p><p id=text>Orvik</p><p id=later>Orvik</p>`)).toEqual([
      "a: Orvik",
      "text: Orvik",
    ]);
  });

  it("is the one in a block that has no box", async () => {
    const html = `<div id=a style="display: contents">Orvik</div><p id=text>Orvik</p>`;
    expect(await painted(html)).toEqual(["a: Orvik"]);
  });

  it("is not one in a host's text that no slot shows", async () => {
    root.innerHTML = "<div id=host>Orvik</div><p id=text>Orvik</p><p id=later>Orvik</p>";
    root.querySelector("#host")?.attachShadow({ mode: "open" });
    expect(firstInSections(freshScan(root).all(), []).map(place)).toEqual(["host: Orvik", "text: Orvik"]);
  });

  it("is told for each shadow root by itself, by its own headings", async () => {
    root.innerHTML = "<p id=outside>Orvik</p><div id=host></div>";
    const shadow = root.querySelector("#host")?.attachShadow({ mode: "open" });
    if (shadow === undefined) throw new Error("no shadow root");
    shadow.innerHTML = "<p id=a>Orvik</p><p id=b>Orvik</p><h2>More</h2><p id=c>Orvik</p>";
    const firsts = firstInSections(freshScan(root).all(), [shadow]);
    expect(firsts.map(place)).toEqual(["outside: Orvik", "a: Orvik", "c: Orvik"]);
  });
});

describe("what is painted after a change", () => {
  const following = async (html: string) => {
    root.innerHTML = html;
    const names = freshScan(root);
    const choose = paintChoice("first", names, () => []);
    const now = new Map<Element, readonly PlacedMention[]>();
    const paint = (changed: readonly Element[]): readonly string[] => {
      for (const [block, mentions] of choose(changed)) now.set(block, mentions);
      return [...now.values()].flat().map(place).toSorted();
    };
    const change = async (act: () => void): Promise<readonly string[]> => {
      act();
      const changes = noChanges();
      changes.trees.add(root);
      changes.hasRemovals = true;
      await readChanges(changes, {
        names,
        root,
        roots: { within: () => [], all: () => [] },
        screen: toyScreen,
        signal: new AbortController().signal,
      });
      return paint(settle(names));
    };
    const first = paint(names.all().map(({ passage }) => passage.container));
    return { first, change };
  };

  it("lets a name below go when it is new above, and takes it up when the one above goes", async () => {
    const { first, change } = await following(`<p id=a>Nothing.</p><p id=b>Orvik</p>`);
    expect(first).toEqual(["b: Orvik"]);
    const above = root.querySelector("#a");
    expect(await change(() => above?.replaceChildren("Orvik again."))).toEqual(["a: Orvik"]);
    expect(await change(() => above?.replaceChildren("Nothing."))).toEqual(["b: Orvik"]);
    expect(await change(() => root.querySelector("#b")?.before(document.createElement("h2")))).toEqual([
      "b: Orvik",
    ]);
  });

  it("is every mention, or none, where the reader wants it so", async () => {
    root.innerHTML = "<p>Orvik and Orvik</p>";
    const names = freshScan(root);
    const blocks = names.all().map(({ passage }) => passage.container);
    const count = (amount: "every" | "hover"): number =>
      [...paintChoice(amount, names, () => [])([...new Set(blocks)])].flatMap(([, mentions]) => mentions)
        .length;
    expect(count("every")).toBe(2);
    expect(count("hover")).toBe(0);
  });
});
