import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mentionRects } from "../../../page/mentionRects.ts";
import { passageOffset } from "../../../page/passage.ts";
import { MAX_PASSAGE } from "../../../page/passageBuilder.ts";
import { readContainer } from "../../../page/readContainer.ts";
import { freshScan, wordsInPage } from "./freshScan.ts";

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => root.remove());

const texts = (html: string): readonly string[] => {
  root.innerHTML = html;
  return readContainer(root).passages.map(({ text }) => text.replace(/\s+/gu, " ").trim());
};
const names = async (html: string): Promise<readonly string[]> => {
  root.innerHTML = html;
  return freshScan(root).all().map(wordsInPage);
};

describe("reading a block", () => {
  it("joins the text of inline elements, and keeps blocks apart", () => {
    expect(texts("The <b>Hal</b><i>den</i> bridge <p>is another text</p> and a third")).toEqual([
      "The Halden bridge",
      "and a third",
    ]);
  });

  it("reads past comments, empty elements, scripts and break opportunities within a word", () => {
    expect(texts("Hal<!-- a note --><script>let x</script><wbr>den")).toEqual(["Halden"]);
  });

  it("takes soft hyphens and zero-width characters out of words", () => {
    expect(texts("Hal\u00ADden br\u200Bidge")).toEqual(["Halden bridge"]);
  });

  it("takes marks of direction and joiners out of names, also between their words", () => {
    expect(texts("the \u2068Halden \u200Ebridge\u2069 and \u202AOr\u200Dvik\u202C")).toEqual([
      "the Halden bridge and Orvik",
    ]);
  });

  it("joins a capital that floats at the head of a chapter to its word, but no number", () => {
    const floating = (text: string) => `<span style="float: left">${text}</span>`;
    expect(texts(`${floating("H")}alden`)).toEqual(["Halden"]);
    expect(texts(`${floating("“H")}alden`)).toEqual(["“Halden"]);
    expect(texts(`${floating("4")}Halden`)).toEqual(["4 Halden"]);
    expect(texts(`${floating("Aside")}Halden`)).toEqual(["Aside Halden"]);
  });

  it("leaves ruby annotations out of the text that they annotate", () => {
    expect(texts("<ruby>Orvik<rp>(</rp><rt>oar-vick</rt><rp>)</rp></ruby> village")).toEqual([
      "Orvik village",
    ]);
  });

  it("parts words at line breaks and at inline elements shown as blocks", () => {
    expect(texts("Orvik<br>Halden")).toEqual(["Orvik Halden"]);
    expect(
      texts(`<span style="display: block">Orvik</span><span style="display: block">Halden</span>`),
    ).toEqual(["Orvik Halden"]);
  });

  it("does not part words at elements that only look apart", () => {
    expect(texts(`<span style="display: inline-block">Hal</span><span>den</span>`)).toEqual(["Halden"]);
  });

  it("lets pictures, code and fields stand for something that is no part of a name", () => {
    expect(texts("Halden <img alt=x> bridge")).toEqual(["Halden \uFFFC bridge"]);
    expect(texts("Halden <code>Orvik</code> bridge")).toEqual(["Halden \uFFFC bridge"]);
  });

  it("drops blocks of nothing but white space", () => {
    expect(texts("  \n <b> </b> ")).toEqual([]);
  });

  it("finds the nested blocks, also inside of inline elements", () => {
    root.innerHTML = "<p>one</p><a href=x>two<div>three</div></a><section></section>";
    expect(readContainer(root).nested.map(({ localName }) => localName)).toEqual(["p", "div", "section"]);
  });

  it("cuts very long texts at white space, with every character in one part", () => {
    const word = "Halden ";
    root.textContent = word.repeat((3 * MAX_PASSAGE) / word.length);
    const { passages } = readContainer(root);
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.every(({ text }) => text.length <= MAX_PASSAGE)).toBe(true);
    expect(passages.map(({ text }) => text).join("")).toBe(root.textContent);
  });
});

describe("names on a page", () => {
  it("are found across inline elements, and mapped back to the nodes that they stand on", async () => {
    expect(await names("<p>At the <b>Hal<i>d</i></b>en <u>bri</u>dge, Orvik</p>")).toEqual([
      "Halden bridge",
      "Orvik",
    ]);
    expect(await names("<p>Hal\u00ADden and Or\u200Bvik</p>")).toEqual(["Hal\u00ADden", "Or\u200Bvik"]);
  });

  it("are found over a line break of the source", async () => {
    expect(await names("<p>the Halden\n      bridge</p>")).toEqual(["Halden\n      bridge"]);
  });

  it("are not made up of words that stand in two blocks", async () => {
    expect(await names("<p>Halden</p><p>bridge</p>")).toEqual(["Halden"]);
    expect(await names("<table><tr><td>Halden</td><td>bridge</td></tr></table>")).toEqual(["Halden"]);
  });

  it.each([
    ["a text area", "<textarea>Orvik</textarea>"],
    ["a field", "<input value=Orvik>"],
    ["an editor", "<div contenteditable><p>Orvik</p></div>"],
    ["an editor by role", "<div role=textbox><p>Orvik</p></div>"],
    ["code", "<pre>Orvik <b>Orvik</b></pre><code>Orvik</code>"],
    ["script and style", "<script>Orvik</script><style>Orvik</style><noscript>Orvik</noscript>"],
    ["a picture", "<svg><text>Orvik</text></svg>"],
    ["a formula", "<math><mi>Orvik</mi></math>"],
    ["what is hidden from assistive technology", "<div aria-hidden=true><p>Orvik</p></div>"],
    ["what is inert", "<div inert><p>Orvik</p></div>"],
    ["a template", "<template><p>Orvik</p></template>"],
    ["a list to choose from", "<select><option>Orvik</option></select><button>Orvik</button>"],
  ])("are not looked for in %s", async (_, html) => {
    expect(await names(`<p>Halden</p>${html}<p>Ada Marlow</p>`)).toEqual(["Halden", "Ada Marlow"]);
  });

  it("are read again where an editor holds something that cannot be edited", async () => {
    expect(await names("<div contenteditable=false><p>Orvik</p></div>")).toEqual(["Orvik"]);
  });
});

describe("a name whose text has become another", () => {
  it.each([
    ["is shorter", (text: Text) => text.deleteData(3, 40)],
    ["has moved", (text: Text) => text.insertData(0, "Once more: ")],
    ["is of the same length", (text: Text) => text.replaceData(3, 6, "Nobody")],
  ])("stands nowhere, be it that it %s", async (_, edit) => {
    root.innerHTML = "<p>At Halden.</p>";
    const mention = freshScan(root).all()[0];
    const text = root.querySelector("p")?.firstChild;
    if (mention === undefined || !(text instanceof Text)) throw new Error("the fixture is broken");
    expect(wordsInPage(mention)).toBe("Halden");
    edit(text);
    expect(wordsInPage(mention)).toBe("(nowhere)");
    expect(mentionRects(mention)).toEqual([]);
  });
});

describe("a place in a node", () => {
  it("is told as an offset of the text, and none where the text does not reach", () => {
    root.innerHTML = "At <b>Hal\u00ADden</b><code>x</code>";
    const passage = readContainer(root).passages[0];
    const bold = root.querySelector("b")?.firstChild;
    const code = root.querySelector("code")?.firstChild;
    if (!passage || !bold || !code) throw new Error("the fixture is broken");
    expect(passage.text.slice(passageOffset(passage, bold, 1))).toBe("alden\uFFFC");
    expect(passage.text.slice(passageOffset(passage, bold, 5))).toBe("en\uFFFC");
    expect(passageOffset(passage, code, 0)).toBeUndefined();
  });
});
