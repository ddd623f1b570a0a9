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
    expect(href.length).toBeLessThan(300);
    expect(fragment(href)).toMatch(/^It began (and went on )+and( went)?,.*and ended well\.$/);
  });

  it("tells a short one from its likes by the words around it", () => {
    const around = { before: "Was the bridge open then? ", after: " And now it is shut, they say." };
    const href = originalHref("https://gazette.example/", "That is so.", around);
    expect(fragment(href)).toBe("the bridge open then? -,That is so.,-And now it is".replace("? -", "?-"));
  });

  it("has no white space but single spaces, as a page shows it", () => {
    const href = originalHref(
      "https://gazette.example/",
      "The road,\n  half-built, stays shut until the spring.",
    );
    expect(fragment(href)).toBe("The road, half-built, stays shut until the spring.");
  });

  it("ends at the ends of words where a language writes none apart", () => {
    const href = originalHref(
      "https://gazette.example/",
      "道路は春まで閉鎖されると大臣は述べた。".repeat(20),
    );
    expect(href.length).toBeLessThan(900);
    expect(fragment(href)).toMatch(/^道路は.+,.+述べた。$/u);
  });

  it("leads nowhere where there is no web address", () => {
    expect(originalHref("", "Words.")).toBe("");
    expect(originalHref("javascript:alert(1)", "Words.")).toBe("");
  });
});
