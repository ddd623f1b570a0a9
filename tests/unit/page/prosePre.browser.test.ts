import { describe, expect, it } from "vitest";
import { isProsePre } from "../../../page/prosePre.ts";

const pre = (html: string): Element => {
  const element = document.createElement("pre");
  element.innerHTML = html;
  return element;
};

describe("a pre", () => {
  it("holds prose where somebody set a letter or a story in it", () => {
    const letter =
      "Dear colleagues,\n\nthe bridge at Halden was closed again on Monday. Nobody had told the\nvillages on the other side, so that the milk had to wait.\n\n\tYours, Ada";
    expect(isProsePre(pre(letter))).toBe(true);
    expect(isProsePre(pre("Мост закрыт. Никто не сказал об этом деревням, и молоко ждало до вечера."))).toBe(
      true,
    );
  });

  it("is looked at again while it has too little text to tell", () => {
    const late = pre("");
    expect(isProsePre(late)).toBe(false);
    late.textContent = "Loading";
    expect(isProsePre(late)).toBe(false);
    late.textContent = "The bridge is closed. The milk waits.";
    expect(isProsePre(late)).toBe(true);
  });

  it.each([
    ["code", "if (bridge.isClosed()) {\n  milk.wait(until(evening));\n}"],
    [
      "code with comments in sentences",
      "// The bridge is closed. Milk waits.\nconst milk = [];\nmilk.push({ at: 1 });",
    ],
    ["a log", "2024-05-01 10:00:01 INFO bridge=7 closed\n2024-05-01 10:00:09 INFO milk=3 waits"],
    ["a table", "Halden    12   40   8\nOrvik      7   11   2\nTotal     19   51  10"],
    ["a drawing", " +-----+\n |     |\n +-----+"],
    ["marked code", "<code>The bridge is closed. The milk waits.</code>"],
  ])("holds none where it is %s", (_, html) => {
    expect(isProsePre(pre(html))).toBe(false);
  });
});
