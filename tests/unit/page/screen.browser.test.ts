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
