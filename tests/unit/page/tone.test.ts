import { describe, expect, it } from "vitest";
import { toneOfText } from "../../../page/tone.ts";

describe("the tone of a page, told by its text", () => {
  it("is light where the text is dark", () => {
    for (const color of ["rgb(0, 0, 0)", "rgb(51, 51, 51)", "rgb(102, 102, 102)", "rgba(20, 20, 20, 0.9)"]) {
      expect(toneOfText(color)).toBe("light");
    }
  });

  it("is dark where the text is light", () => {
    for (const color of ["rgb(255, 255, 255)", "rgb(190, 190, 190)", "color(srgb 0.9 0.9 0.85)"]) {
      expect(toneOfText(color)).toBe("dark");
    }
  });

  it("is light where the colour cannot be told", () => {
    expect(toneOfText("")).toBe("light");
    expect(toneOfText("nonsense")).toBe("light");
  });
});
