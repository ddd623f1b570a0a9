import { describe, expect, it } from "vitest";
import { originalHref } from "../../../components/originalHref.ts";

const fragment = (href: string) => decodeURIComponent(href.slice(href.indexOf(":~:text=") + 8));

describe("the way to the words in the original", () => {
  it("quotes a short statement whole", () => {
    const href = originalHref("https://gazette.example/road#top", "The road, half-built, stays shut.");
    expect(href).toMatch(/^https:\/\/gazette\.example\/road#:~:text=/);
    expect(fragment(href)).toBe("The road, half-built, stays shut.");
    // Commas and dashes would be read as parts of the directive.
    expect(href.split(":~:text=")[1]).not.toMatch(/[,-]/);
  });

  it("gives a long one by its first and last words", () => {
    const href = originalHref(
      "https://gazette.example/",
      `It began ${"and went on ".repeat(40)}and ended well.`,
    );
    expect(href.length).toBeLessThan(200);
    expect(fragment(href)).toMatch(/^It began and went on and,.*and ended well\.$/);
  });

  it("leads nowhere where there is no web address", () => {
    expect(originalHref("", "Words.")).toBe("");
    expect(originalHref("javascript:alert(1)", "Words.")).toBe("");
  });
});
