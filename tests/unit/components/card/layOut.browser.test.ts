import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { marlow, vale } from "./cardFixture.ts";
import { type CardOnPage, setCardOnPage } from "./cardOnPage.ts";

let stand: CardOnPage;
beforeEach(async () => {
  stand = await setCardOnPage();
});
afterEach(() => stand.leave());

/** The only card there is, once it stands beside the name. */
const placed = async (): Promise<HTMLElement> => {
  const [card, ...others] = stand.all();
  if (card === undefined || others.length > 0) throw new Error("there is not one card");
  await expect.poll(() => card.getBoundingClientRect().left).toBeGreaterThan(0);
  return card;
};
const isSeen = (card: HTMLElement): boolean => card.checkVisibility({ visibilityProperty: true });
const middle = (card: HTMLElement): Element | null => {
  const { left, top, width, height } = card.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2);
};

describe("a card that is laid out", () => {
  it("is not seen, touched or reached by keys before it is revealed, and then stands where it was laid out", async () => {
    stand.layOut(marlow);
    const card = await placed();
    const before = card.getBoundingClientRect();
    expect(isSeen(card)).toBe(false);
    expect(middle(card)).not.toBe(stand.host());
    expect(stand.cards.box()).toBeUndefined();
    await userEvent.keyboard("{Tab}");
    expect(stand.focused()).toBeNull();

    stand.cards.reveal();
    expect(isSeen(card)).toBe(true);
    expect(middle(card)).toBe(stand.host());
    expect(card.getBoundingClientRect()).toEqual(before);
    expect(stand.cards.box()).toEqual(before);
  });

  it("gives way to the next one, and goes when it is hidden unseen", async () => {
    stand.layOut(marlow);
    stand.layOut(vale);
    expect(stand.heads()).toEqual(["Ingrid Vale"]);
    stand.cards.hide();
    expect(stand.all()).toEqual([]);
    expect(stand.host()?.matches(":popover-open") ?? false).toBe(false);
    stand.cards.reveal();
    expect(stand.all()).toEqual([]);
    expect(stand.cards.box()).toBeUndefined();
  });

  it("leaves pinned cards as they are, and lies above them once it is revealed", async () => {
    stand.show(marlow);
    stand.button(stand.all()[0], "Pin").click();
    stand.layOut(vale);
    stand.cards.hide();
    expect(stand.heads()).toEqual(["Ada Marlow"]);
    stand.layOut(vale);
    stand.cards.reveal();
    expect(stand.heads()).toEqual(["Ada Marlow", "Ingrid Vale"]);
  });
});
