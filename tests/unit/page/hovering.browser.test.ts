import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { OpenedBy } from "../../../page/hover.ts";
import { type CardPort, type Hovering, hoverPage } from "../../../page/hoverPage.ts";
import { EARLIEST_MS } from "../../../page/hoverTiming.ts";
import { lineAt, mentionRects } from "../../../page/mentionRects.ts";
import { mentionUnder } from "../../../page/mentionUnder.ts";
import type { PageNames, PlacedMention } from "../../../page/pageNames.ts";
import type { Opening } from "../../../settings/choices.ts";
import { freshScan, wordsInPage } from "./freshScan.ts";

let root: HTMLElement;
let stop: AbortController;
let names: PageNames;

const showPage = async (html: string): Promise<void> => {
  root.innerHTML = html;
  names = freshScan(root);
};
const mentionOf = (words: string): PlacedMention => {
  const found = names.all().find((placed) => wordsInPage(placed) === words);
  if (found === undefined) throw new Error(`the fixture does not name ${words}`);
  return found;
};
const under = (x: number, y: number): string | undefined => {
  const found = mentionUnder(names, { x, y });
  return found === undefined ? undefined : wordsInPage(found);
};

beforeEach(async () => {
  await page.viewport(800, 600);
  root = document.createElement("main");
  root.style.cssText = "font: 20px/30px sans-serif; margin: 0";
  document.body.append(root);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  root.remove();
});

describe("the mention under a point", () => {
  it("is the one whose letters are there", async () => {
    await showPage("<p>Far from Orvik the <b>Halden</b> bridge stands.</p>");
    for (const words of ["Orvik", "Halden bridge"]) {
      for (const { left, right, top, height } of mentionRects(mentionOf(words))) {
        const y = top + height / 2;
        expect(under(left + 2, y)).toBe(words);
        expect(under((left + right) / 2, y)).toBe(words);
        expect(under(right - 2, y)).toBe(words);
      }
    }
  });

  it("is none beside the letters, though the caret nearest to the point is in them", async () => {
    await showPage(`<p style="width: 700px">Orvik</p>`);
    const rect = mentionRects(mentionOf("Orvik"))[0];
    if (rect === undefined) throw new Error("not shown");
    const y = rect.top + rect.height / 2;
    expect(under(rect.right + 40, y)).toBeUndefined();
    expect(under(rect.left + 5, rect.bottom + 40)).toBeUndefined();
  });

  it("is none where something else lies over it", async () => {
    await showPage(`<p>Orvik</p><div style="position: fixed; inset: 0">An overlay</div>`);
    const rect = mentionRects(mentionOf("Orvik"))[0];
    if (rect === undefined) throw new Error("not shown");
    expect(under(rect.left + 5, rect.top + 5)).toBeUndefined();
  });

  it("is found on text that cannot be selected, and on text that is turned", async () => {
    await showPage(
      `<p style="user-select: none">Orvik</p><p style="transform: translate(90px, 60px)">Halden</p>`,
    );
    for (const words of ["Orvik", "Halden"]) {
      const rect = mentionRects(mentionOf(words))[0];
      if (rect === undefined) throw new Error("not shown");
      expect(under(rect.left + rect.width / 2, rect.top + rect.height / 2)).toBe(words);
    }
  });

  it("is found after scrolling, at its new place", async () => {
    await showPage(`<div style="height: 900px"></div><p>Orvik</p><div style="height: 900px"></div>`);
    root.querySelector("p")?.scrollIntoView({ block: "center" });
    const rect = mentionRects(mentionOf("Orvik"))[0];
    if (rect === undefined) throw new Error("not shown");
    expect(under(rect.left + 3, rect.top + 10)).toBe("Orvik");
  });
});

describe("the line of a mention", () => {
  it("is the one under the pointer where a name runs over two lines", async () => {
    await showPage(`<p style="width: 90px">near Halden bridge</p>`);
    const rects = mentionRects(mentionOf("Halden bridge"));
    const [first, second] = [rects[0], rects.at(-1)];
    if (first === undefined || second === undefined) throw new Error("not shown");
    expect(second.top).toBeGreaterThan(first.top);
    expect(lineAt(rects, { x: second.left + 1, y: second.top + 5 })?.top).toBe(second.top);
    expect(lineAt(rects, { x: first.left + 1, y: first.top + 5 })?.top).toBe(first.top);
  });

  it("takes the whole name where it runs over several elements", async () => {
    await showPage("<p>The <b>Hal</b><i>den</i> bridge</p>");
    const mention = mentionOf("Halden bridge");
    const rects = mentionRects(mention);
    const line = lineAt(rects, { x: rects[0]?.left ?? 0, y: rects[0]?.top ?? 0 });
    expect(line?.right).toBeCloseTo(Math.max(...rects.map(({ right }) => right)));
  });
});

describe("hovering a page", () => {
  /** A card that writes down what it is told, at a fixed place under the text. */
  const noting = (onLaidOut: () => void) => {
    const said: string[] = [];
    let isOpen = false;
    const port: CardPort = {
      prepare: () => {},
      ready: async () => {},
      layOut: (mention) => {
        said.push(`lay out ${wordsInPage(mention)}`);
        onLaidOut();
      },
      show: (mention: PlacedMention, by: OpenedBy) => {
        isOpen = true;
        said.push(`show ${wordsInPage(mention)} by ${by}`);
      },
      hide: () => {
        isOpen = false;
        said.push("hide");
      },
      box: () => (isOpen ? { left: 0, top: 300, right: 400, bottom: 500 } : undefined),
      escape: () => false,
      isHost: () => false,
    };
    return { said, port };
  };

  const start = async (
    html: string,
    opening?: Opening,
    onLaidOut = () => {},
  ): Promise<{ said: string[]; hovering: Hovering }> => {
    await showPage(html);
    const { said, port } = noting(onLaidOut);
    return { said, hovering: hoverPage(names, port, stop.signal, opening) };
  };

  it("opens a card after a rest on a name, and closes it after leaving", async () => {
    const { said } = await start(
      "<p><b id=name>Orvik</b></p><p id=other style='margin-top: 200px'>Elsewhere</p>",
    );
    await userEvent.hover(page.elementLocator(document.querySelector("#name") ?? root));
    await expect.poll(() => said).toEqual(["lay out Orvik", "show Orvik by hover"]);
    await userEvent.hover(page.elementLocator(document.querySelector("#other") ?? root));
    await expect.poll(() => said).toEqual(["lay out Orvik", "show Orvik by hover", "hide"]);
  });

  /** Longer than any rest takes to open a card. */
  const restThrough = () => new Promise((resolve) => setTimeout(resolve, 2 * EARLIEST_MS));

  it("opens by a rest only while Alt is held, where the reader wants that, and by Alt on a name rested on", async () => {
    const { said } = await start(
      "<p><b id=name>Orvik</b></p><p id=other style='margin-top: 200px'>Elsewhere</p>",
      "alt",
    );
    const name = page.elementLocator(document.querySelector("#name") ?? root);
    const other = page.elementLocator(document.querySelector("#other") ?? root);
    await userEvent.hover(name);
    await restThrough();
    expect(said).toEqual([]);
    await userEvent.keyboard("{Alt>}");
    await expect.poll(() => said).toEqual(["lay out Orvik", "show Orvik by hover"]);
    await userEvent.keyboard("{/Alt}");
    await userEvent.hover(name, { position: { x: 8, y: 8 } });
    await restThrough();
    expect(said).toEqual(["lay out Orvik", "show Orvik by hover"]);
    await userEvent.hover(other);
    await expect.poll(() => said.at(-1)).toBe("hide");
    await userEvent.keyboard("{Alt>}");
    await userEvent.hover(name);
    await expect
      .poll(() => said)
      .toEqual(["lay out Orvik", "show Orvik by hover", "hide", "lay out Orvik", "show Orvik by hover"]);
    await userEvent.keyboard("{/Alt}");
  });

  it("opens by a click and no rest, where the reader wants that, but never instead of a link", async () => {
    const { said } = await start(
      "<p><b id=name>Orvik</b></p><p><a href='#x' id=link>Halden</a></p>",
      "click",
    );
    const name = page.elementLocator(document.querySelector("#name") ?? root);
    await userEvent.hover(name);
    await restThrough();
    expect(said).toEqual([]);
    await userEvent.click(page.elementLocator(document.querySelector("#link") ?? root));
    expect(said).toEqual([]);
    await userEvent.click(name);
    await expect.poll(() => said).toEqual(["show Orvik by tap"]);
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("closes the open card on Escape, and keeps that Escape from the page", async () => {
    const { said, hovering } = await start("<p><b>Orvik</b></p>");
    const heard: string[] = [];
    document.addEventListener("keydown", ({ key }) => heard.push(key), { signal: stop.signal });
    hovering.open(mentionOf("Orvik"), "key");
    await expect.poll(() => said).toEqual(["show Orvik by key"]);
    await userEvent.keyboard("{Escape}");
    expect(said).toEqual(["show Orvik by key", "hide"]);
    expect(heard).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(heard).toEqual(["Escape"]);
  });

  it("drops a card that was laid out for a name that is left before it may be shown", async () => {
    const leave = () => window.dispatchEvent(new PageTransitionEvent("pagehide"));
    const { said } = await start("<p><b id=name>Orvik</b></p>", "hover", () => queueMicrotask(leave));
    await userEvent.hover(page.elementLocator(document.querySelector("#name") ?? root));
    await expect.poll(() => said).toContain("lay out Orvik");
    await restThrough();
    expect(said).toEqual(["lay out Orvik", "hide"]);
  });

  it("does not act on events that a page makes up", async () => {
    const { said, hovering } = await start("<p><b id=name>Orvik</b></p>");
    const rect = mentionRects(mentionOf("Orvik"))[0];
    const at = { clientX: (rect?.left ?? 0) + 5, clientY: (rect?.top ?? 0) + 5, bubbles: true };
    document.querySelector("#name")?.dispatchEvent(new PointerEvent("pointermove", at));
    expect(hovering.current()).toBeUndefined();
    hovering.open(mentionOf("Orvik"), "key");
    await expect.poll(() => said).toEqual(["show Orvik by key"]);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    window.dispatchEvent(new PointerEvent("pointerdown"));
    expect(said).toEqual(["show Orvik by key"]);
  });
});
