import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CardHandle, CardPlace } from "../../../../components/card/cardHandle.ts";
import { mountCard } from "../../../../components/card/mountCard.tsx";
import { cardActions, material, question } from "./cardFixture.ts";

let name: HTMLElement;
let card: CardHandle;
const actions = cardActions();
const host = () => document.querySelector("on-record-card");
const content = { ok: true, material } as const;

const place = (more: Partial<CardPlace> = {}): CardPlace => ({
  line: () => (name.isConnected ? name.getBoundingClientRect() : undefined),
  element: name,
  tone: "light",
  takesFocus: false,
  ...more,
});

const show = (...shown: Parameters<CardHandle["layOut"]>): void => {
  card.layOut(...shown);
  card.reveal();
};

beforeEach(async () => {
  await page.viewport(1000, 800);
  name = document.createElement("p");
  name.textContent = "Ada Marlow";
  name.style.cssText = "position: absolute; left: 200px; top: 300px; margin: 0";
  document.body.append(name);
  card = mountCard(actions);
});
afterEach(() => {
  card.remove();
  name.remove();
  vi.clearAllMocks();
});

describe("the card on a page", () => {
  it("adds nothing to the page before it is first shown, then one element that the page cannot look into", () => {
    expect(host()).toBeNull();
    show(question("Ada Marlow", "person:marlow"), content, place());
    expect(document.querySelectorAll("on-record-card").length).toBe(1);
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.childNodes.length).toBe(0);
    expect(host()?.attributes.length).toBe(0);
  });

  it("stands beside the name and never over it, wherever on the page that is", async () => {
    for (const top of [20, 200, 400, 600, 760]) {
      for (const left of [0, 300, 900]) {
        name.style.top = `${top}px`;
        name.style.left = `${left}px`;
        show(question("Ada Marlow", "person:marlow"), content, place());
        await expect.poll(() => card.box()?.width).toBe(400);
        await expect
          .poll(() => {
            const box = card.box();
            const line = name.getBoundingClientRect();
            if (box === undefined) return "closed";
            const isInWindow =
              box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
            const isClear = box.top >= line.bottom || box.bottom <= line.top;
            return isInWindow && isClear ? "beside" : `over ${JSON.stringify(box)}`;
          })
          .toBe("beside");
      }
    }
  });

  it("is narrower on a narrow page, and a sheet along the free edge of a very narrow one", async () => {
    await page.viewport(700, 800);
    show(question("Ada Marlow", "person:marlow"), content, place());
    await expect.poll(() => card.box()?.width).toBe(320);
    await page.viewport(400, 800);
    show(question("Ada Marlow", "person:marlow"), content, place());
    await expect.poll(() => card.box()).toMatchObject({ left: 0, width: 400, bottom: 800 });
    name.style.top = "700px";
    show(question("Ada Marlow", "person:marlow"), content, place());
    await expect.poll(() => card.box()).toMatchObject({ left: 0, width: 400, top: 0 });
    expect(card.box()?.bottom).toBeLessThanOrEqual(700);
  });

  it("follows the name when the page scrolls, and says when it is gone", async () => {
    const room = document.createElement("div");
    room.style.height = "3000px";
    document.body.append(room);
    show(question("Ada Marlow", "person:marlow"), content, place());
    await expect.poll(() => card.box()?.left).toBe(200);
    const before = card.box()?.top ?? 0;
    scrollTo({ top: 100, behavior: "instant" });
    await expect.poll(() => Math.round((card.box()?.top ?? 0) - before)).toBe(-100);
    name.remove();
    scrollTo({ top: 0, behavior: "instant" });
    await expect.poll(() => actions.onClose.mock.calls.length).toBeGreaterThan(0);
    room.remove();
  });

  it("leaves the focus where it is when opened by hover", () => {
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    show(question("Ada Marlow", "person:marlow"), content, place());
    expect(document.activeElement).toBe(field);
    card.hide();
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it("takes the focus when opened by key, and gives it back", () => {
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    show(question("Ada Marlow", "person:marlow"), content, place({ takesFocus: true }));
    expect(document.activeElement).toBe(host());
    card.hide();
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it("keeps keys pressed in it from the page's shortcuts", async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    // Also those of the page that look first.
    document.addEventListener("keydown", listen, { capture: true });
    document.addEventListener("keydown", listen);
    show(question("Ada Marlow", "person:marlow"), content, place({ takesFocus: true }));
    await userEvent.keyboard("j{Tab}");
    card.hide();
    await userEvent.keyboard("k");
    expect(heard).toEqual(["k", "k"]);
    document.removeEventListener("keydown", listen, { capture: true });
    document.removeEventListener("keydown", listen);
  });

  it("is shown whatever the page's own rules say of unknown elements", async () => {
    const rules = document.createElement("style");
    rules.textContent =
      "on-record-card, html > :not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important }";
    document.head.append(rules);
    show(question("Ada Marlow", "person:marlow"), content, place());
    expect(card.box()?.height).toBeGreaterThan(100);
    const { visibility, opacity } = getComputedStyle(host() ?? document.body);
    expect([visibility, opacity]).toEqual(["visible", "1"]);
    rules.remove();
  });

  it("can be used where the name stands in a modal dialog, which makes the rest of the page inert", async () => {
    const dialog = document.createElement("dialog");
    dialog.append(name);
    document.body.append(dialog);
    dialog.showModal();
    show(question("Ada Marlow", "person:marlow"), content, place());
    const middle = () => {
      const box = card.box();
      return box === undefined
        ? null
        : document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    };
    await expect.poll(middle).toBe(host());
    card.hide();
    dialog.close();
    document.body.append(name);
    show(question("Ada Marlow", "person:marlow"), content, place());
    expect(document.querySelectorAll("on-record-card").length).toBe(1);
    await expect.poll(middle).toBe(host());
    dialog.remove();
  });

  it("is seen and can be used over an element in fullscreen", async () => {
    const whole = document.createElement("div");
    whole.style.background = "white";
    document.body.append(whole);
    whole.append(name);
    const button = document.createElement("button");
    button.textContent = "Fill the screen";
    whole.append(button);
    button.addEventListener("click", () => void whole.requestFullscreen());
    await userEvent.click(button);
    await expect.poll(() => document.fullscreenElement).toBe(whole);
    show(question("Ada Marlow", "person:marlow"), content, place());
    await expect
      .poll(() => {
        const box = card.box();
        return box === undefined
          ? null
          : document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      })
      .toBe(host());
    await document.exitFullscreen();
    whole.remove();
  });
});
