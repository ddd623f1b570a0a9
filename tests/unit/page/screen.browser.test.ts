import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { screen } from "../../../page/screen.ts";

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("main");
  document.body.append(root);
});
afterEach(() => root.remove());

/** The texts of the paragraphs in which "Halden" may stand, if it stands there whole, or with letters after it. */
const holding = (isGrown: boolean): readonly string[] => {
  const screening = screen([root], (text) =>
    text.includes("Halden") ? [{ written: "Halden", isGrown }] : [],
  );
  while (screening.step());
  const mayHold = screening.mayHold();
  return [...root.querySelectorAll("p")].filter(mayHold).map(({ textContent }) => textContent);
};

describe("where a name may stand", () => {
  it.each(["«Halden»", "“Halden”", "Halden®", "Halden€", "Halden和平", "Halden→Orvik", "Halden…", "Halden"])(
    "is a block in which what is no letter of ours follows: %s",
    (text) => {
      root.innerHTML = "<p>Nothing.</p><p></p><p>Nothing more.</p>";
      const block = root.children[1] as HTMLElement; // the paragraph between
      block.textContent = text;
      expect(holding(false)).toEqual([text]);
    },
  );

  it.each([
    ["one text", "<p>In Halden</p><p>Orvik</p>", ["In Halden"]],
    ["several", "<p>In <b>Hal</b>den</p><p>Orvik</p>", ["In Halden"]],
    ["one and signs that nobody sees", "<p>In Hal\u00adden\u200b</p><p>Orvik</p>", ["In Hal\u00adden\u200b"]],
    ["none", "<p>Haldenish</p><p>Orvik</p>", []],
  ])("is, of words that letters follow, one that ends with %s", (_, html, expected) => {
    root.innerHTML = html;
    expect(holding(true)).toEqual(expected);
  });
});

describe("the text that is looked through", () => {
  /** What is asked of a part of the page; less than what is looked through at a time. */
  const lookedThrough = (scope: Element | ShadowRoot): string => {
    const texts: string[] = [];
    const screening = screen([scope], (text) => {
      texts.push(text);
      return [];
    });
    while (screening.step());
    return texts.join("");
  };

  it("is all that stands between scripts, styles, fields, pictures and readings, in the order of the page", () => {
    root.innerHTML = `Hal<script>let Orvik;</script>den <p>and <textarea>Orvik</textarea><b>Ma<!-- no -->ren</b></p>
      <select><option>Orvik</option></select><svg><title>Orvik</title><style>Orvik</style></svg><style>p {}</style>
      <p><ruby>東<rp>(</rp><rt>Orvik</rt><rp>)</rp>京</ruby><noscript><p>Orvik</p></noscript></p>end<script></script>`;
    expect(lookedThrough(root).replace(/\s+/g, " ")).toBe("Halden and Maren 東京end");
  });

  it("is that of an element without elements, of one that is never read, and of a shadow root", () => {
    root.innerHTML = "Halden";
    expect(lookedThrough(root)).toBe("Halden");
    root.innerHTML = "<script>Orvik</script>";
    expect(lookedThrough(root)).toBe("");
    const shadow = root.attachShadow({ mode: "open" });
    shadow.innerHTML = "<style>p {}</style><p>Halden</p>";
    expect(lookedThrough(shadow)).toBe("Halden");
  });

  it("is what a walk over all texts finds, whatever lies in what", () => {
    const names = ["p", "b", "script", "style", "svg", "rt", "textarea", "noscript"] as const;
    const tree: fc.Arbitrary<Node> = fc
      .letrec<{ node: () => Node }>((tie) => ({
        node: fc.oneof(
          { depthSize: "medium" },
          fc.string({ maxLength: 4 }).map((text) => () => document.createTextNode(text)),
          fc
            .tuple(fc.constantFrom(...names), fc.array(tie("node"), { maxLength: 4 }))
            .map(([name, children]) => () => {
              const element = document.createElement(name);
              // Of this type no script runs.
              element.setAttribute("type", "text/plain");
              element.append(...children.map((make) => make()));
              return element;
            }),
        ),
      }))
      .node.map((make) => make());
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (nodes) => {
        root.replaceChildren(...nodes);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let walked = "";
        while (walker.nextNode()) {
          const { parentElement, nodeValue } = walker.currentNode;
          if (parentElement?.closest("script,style,svg,rt,textarea,noscript") === null) walked += nodeValue;
        }
        expect(lookedThrough(root)).toBe(walked);
      }),
    );
  });
});
