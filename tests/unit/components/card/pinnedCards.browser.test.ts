import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { withinWindow } from "../../../../components/card/dragCard.ts";
import { marlow, vale } from "./cardFixture.ts";
import { type CardOnPage, setCardOnPage } from "./cardOnPage.ts";

let stand: CardOnPage;
beforeEach(async () => {
  stand = await setCardOnPage();
});
afterEach(() => stand.leave());

/** Opens a card and pins it. */
const pin = (asked = marlow): HTMLElement => {
  stand.show(asked);
  const card = stand.all().at(-1);
  stand.button(card, "Pin").click();
  if (card === undefined) throw new Error("no card was opened");
  return card;
};
const at = (card: HTMLElement) => {
  const { left, top } = card.getBoundingClientRect();
  return [Math.round(left), Math.round(top)];
};
const placed = async (card: HTMLElement): Promise<number[]> => {
  await expect.poll(() => at(card)[0]).toBeGreaterThan(0);
  return at(card);
};

describe("a pinned card", () => {
  it("stays when the page's hovering ends, and is no longer the card beside the name", () => {
    const card = pin();
    expect(stand.actions.onClose).toHaveBeenCalledTimes(1);
    stand.cards.hide();
    expect(card.isConnected).toBe(true);
    expect(stand.cards.box()).toBeUndefined();
    expect(stand.cards.isHost(stand.host())).toBe(true);
  });

  it("stays where it is while the page scrolls away under it", async () => {
    const room = document.createElement("div");
    room.style.height = "3000px";
    document.body.append(room);
    stand.show(marlow);
    const card = stand.all()[0];
    if (card === undefined) throw new Error("no card was opened");
    const before = await placed(card);
    stand.button(card, "Pin").click();
    scrollTo({ top: 700, behavior: "instant" });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(at(card)).toEqual(before);
    room.remove();
  });

  it("keeps the focus on the button that pinned it, which now moves it", () => {
    stand.show(marlow, { takesFocus: true });
    const card = stand.all()[0];
    stand.button(card, "Pin").focus();
    stand.button(card, "Pin").click();
    expect(stand.focused()).toBe(stand.button(card, "Move"));
  });

  it("is moved by the arrow keys on its handle, in smaller steps with Shift, and never out of the window", async () => {
    const card = pin();
    const [left = 0, top = 0] = await placed(card);
    stand.button(card, "Move").focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowUp}");
    expect(at(card)).toEqual([left + 48, top - 24]);
    await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}");
    expect(at(card)).toEqual([left + 44, top - 24]);
    for (let i = 0; i < 60; i++) await userEvent.keyboard("{ArrowLeft}{ArrowUp}");
    expect(at(card)).toEqual([8, 8]);
  });

  it("takes no key that a script of the page has made up", async () => {
    const card = pin();
    const before = await placed(card);
    stand.button(card, "Move").focus();
    stand
      .host()
      ?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, composed: true }));
    expect(at(card)).toEqual(before);
  });

  it("is dragged by its head", async () => {
    const card = pin();
    const [left = 0, top = 0] = await placed(card);
    const head = card.querySelector("h2");
    if (head === null) throw new Error("the card has no heading");
    const { x, y } = head.getBoundingClientRect();
    const point = (type: string, dx: number, dy: number) =>
      head.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          isPrimary: true,
          button: 0,
          clientX: x + dx,
          clientY: y + dy,
          bubbles: true,
        }),
      );
    card.setPointerCapture = () => {};
    point("pointerdown", 0, 0);
    point("pointermove", 100, -60);
    expect(at(card)).toEqual([left + 100, top - 60]);
    point("pointerup", 100, -60);
    point("pointermove", 300, 0);
    expect(at(card)).toEqual([left + 100, top - 60]);
  });

  it("comes back into a window that becomes smaller", async () => {
    const card = pin();
    await placed(card);
    stand.button(card, "Move").focus();
    for (let i = 0; i < 40; i++) await userEvent.keyboard("{ArrowRight}");
    expect(card.getBoundingClientRect().right).toBe(992);
    await page.viewport(800, 600);
    await expect.poll(() => card.getBoundingClientRect().right).toBe(792);
  });

  it("lies above the others once it is touched", () => {
    const first = pin(marlow);
    pin(vale);
    expect(stand.heads()).toEqual(["Ada Marlow", "Ingrid Vale"]);
    first.dispatchEvent(new PointerEvent("pointerdown", { button: 0, bubbles: true }));
    expect(stand.heads()).toEqual(["Ingrid Vale", "Ada Marlow"]);
  });

  it("leaves room for the next card, which is not pinned", () => {
    pin(marlow);
    stand.show(vale);
    expect(stand.heads()).toEqual(["Ada Marlow", "Ingrid Vale"]);
    stand.cards.hide();
    expect(stand.heads()).toEqual(["Ada Marlow"]);
  });
});

describe("a pinned card, when the page opens a modal dialog", () => {
  /** Whether a press in the middle of the card is one on the card. */
  const isReachable = (card: HTMLElement): boolean => {
    const { left, top, width, height } = card.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === stand.host();
  };
  const openDialog = (): HTMLDialogElement => {
    const dialog = document.createElement("dialog");
    dialog.innerHTML = "<input><p>Sign in to go on.</p>";
    dialog.style.cssText = "inline-size: 90vw; block-size: 90vh";
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  };

  it("comes along, above it, and returns when it closes", async () => {
    const card = pin();
    await placed(card);
    const dialog = openDialog();
    await expect.poll(() => isReachable(card)).toBe(true);
    stand.button(card, "Move").focus();
    expect(stand.focused()).toBe(stand.button(card, "Move"));
    dialog.close();
    await expect.poll(() => stand.host()?.parentNode).toBe(document.documentElement);
    expect(isReachable(card)).toBe(true);
    dialog.remove();
  });

  it("is there again at the next press, where the page throws the dialog away with all that is in it", async () => {
    const card = pin();
    await placed(card);
    const dialog = openDialog();
    await expect.poll(() => isReachable(card)).toBe(true);
    dialog.remove();
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard("{Shift}");
    expect(isReachable(card)).toBe(true);
  });

  it("leaves the focus to the dialog", async () => {
    const card = pin();
    await placed(card);
    const dialog = openDialog();
    await expect.poll(() => isReachable(card)).toBe(true);
    expect(document.activeElement).toBe(dialog.querySelector("input"));
    dialog.remove();
  });
});

describe("Escape", () => {
  it("closes the pinned card with the focus, and gives the focus back to where it was", () => {
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    const first = pin(marlow);
    pin(vale);
    stand.button(first, "Move").focus();
    expect(stand.cards.escape()).toBe(true);
    expect(stand.heads()).toEqual(["Ingrid Vale"]);
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it("closes the one touched last where none has the focus, until none is left", () => {
    const first = pin(marlow);
    pin(vale);
    first.dispatchEvent(new PointerEvent("pointerdown", { button: 0, bubbles: true }));
    expect(stand.cards.escape()).toBe(true);
    expect(stand.heads()).toEqual(["Ingrid Vale"]);
    expect(stand.cards.escape()).toBe(true);
    expect(stand.cards.escape()).toBe(false);
    expect(stand.heads()).toEqual([]);
  });

  it("leaves the pinned ones alone while a card is open beside a name: that goes first", () => {
    pin(marlow);
    stand.show(vale);
    expect(stand.cards.escape()).toBe(false);
    expect(stand.heads()).toEqual(["Ada Marlow", "Ingrid Vale"]);
  });
});

describe("a place in the window", () => {
  it("is always one from which the whole card is seen, where it fits at all", () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 900 }),
    });
    const at = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
    });
    fc.assert(
      fc.property(at, size, size, (to, card, window) => {
        const { x, y } = withinWindow(to, card, window);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(8);
        if (card.width + 16 <= window.width) expect(x + card.width).toBeLessThanOrEqual(window.width - 8);
        if (card.height + 16 <= window.height) expect(y + card.height).toBeLessThanOrEqual(window.height - 8);
      }),
    );
  });
});
