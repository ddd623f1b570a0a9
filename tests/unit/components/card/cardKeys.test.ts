import { describe, expect, it } from "vitest";
import { cardKey, cardKeys, shortcut } from "../../../../components/card/cardKeys.ts";

const unmodified = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
};
const press = (key: string, code = "", more: Partial<typeof unmodified> = {}) =>
  cardKey({ ...unmodified, key, code, ...more });

describe("a key pressed in a card", () => {
  it("is known by its letter, wherever a layout has it", () => {
    expect(["j", "k", "o", "i", "c", "t", "w"].map((key) => press(key))).toEqual([
      "next",
      "previous",
      "openSource",
      "inContext",
      "copy",
      "cite",
      "why",
    ]);
    // Dvorak has its O where a QWERTY keyboard has S.
    expect(press("o", "KeyS")).toBe("openSource");
    expect(press("s", "KeyO")).toBeUndefined();
    expect([press("ArrowDown", "ArrowDown"), press("ArrowUp", "ArrowUp")]).toEqual(["next", "previous"]);
  });

  it.each([
    ["Russian", "щ", "KeyO"],
    ["Armenian", "օ", "KeyO"],
    ["Georgian", "ო", "KeyO"],
  ])("is known by its place where the layout is %s", (_, key, code) => {
    expect(press(key, code)).toBe("openSource");
  });

  it("is known by its place where a Turkish layout has another Latin letter", () => {
    expect(press("ı", "KeyI")).toBe("inContext");
    expect(press("i", "Quote")).toBe("inContext");
  });

  it("is the same with Caps Lock, and another with a modifier", () => {
    expect(press("O", "KeyO")).toBe("openSource");
    expect(press("Щ", "KeyO")).toBe("openSource");
    for (const modifier of ["altKey", "ctrlKey", "metaKey", "shiftKey"] as const) {
      expect(press("o", "KeyO", { [modifier]: true })).toBeUndefined();
    }
    expect(press("?", "Slash", { shiftKey: true })).toBe("keys");
  });

  it("means nothing while an input method composes, and moves on but does nothing else while it is held", () => {
    expect(press("o", "KeyO", { isComposing: true })).toBeUndefined();
    expect(press("o", "KeyO", { repeat: true })).toBeUndefined();
    expect(press("j", "KeyJ", { repeat: true })).toBe("next");
  });

  it("means nothing where it is none of the card's", () => {
    expect(["Tab", "Enter", " ", "Escape", "x", "ж", "1"].map((key) => press(key, "KeyZ"))).toEqual(
      Array(7).fill(undefined),
    );
  });
});

it("has no key that does two things", () => {
  const all = Object.values(cardKeys).flat();
  expect(new Set(all).size).toBe(all.length);
});

it("names only what a keyboard has as a letter to assistive technology", () => {
  expect([shortcut("next"), shortcut("cite"), shortcut("keys")]).toEqual(["J", "T", "?"]);
});
