import { page } from "vitest/browser";
import type { CardContent, CardPlace, CardQuestion } from "../../../../components/card/cardHandle.ts";
import { mountCard } from "../../../../components/card/mountCard.tsx";
import { cardActions, material } from "./cardFixture.ts";

/** A name on a page, and the cards of that page; with a look into their closed root, as only a test has it. */
export const setCardOnPage = async () => {
  await page.viewport(1000, 800);
  const name = document.createElement("p");
  name.textContent = "Ada Marlow";
  name.style.cssText = "position: absolute; left: 200px; top: 300px; margin: 0";
  document.body.append(name);
  const actions = cardActions();
  const cards = mountCard(actions);
  // As on a page: what closes the card beside a name is the page's hovering.
  actions.onClose.mockImplementation(() => cards.hide());
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const made = attach.call(this, init);
    if (this.localName === "on-record-card") root = made;
    return made;
  };
  const all = (): readonly HTMLElement[] => [...(root?.querySelectorAll<HTMLElement>("[role=dialog]") ?? [])];
  const layOut = (question: CardQuestion, more: Partial<CardPlace> = {}): void => {
    const content: CardContent = { ok: true, material };
    cards.layOut(question, content, {
      line: () => (name.isConnected ? name.getBoundingClientRect() : undefined),
      element: name,
      tone: "light",
      takesFocus: false,
      ...more,
    });
  };
  return {
    name,
    actions,
    cards,
    host: () => document.querySelector("on-record-card"),
    layOut,
    show: (question: CardQuestion, more: Partial<CardPlace> = {}): void => {
      layOut(question, more);
      cards.reveal();
    },
    all,
    /** The names that the open cards are about, the lowest first. */
    heads: () =>
      all()
        .toSorted((a, b) => Number(a.style.zIndex) - Number(b.style.zIndex))
        .map((card) => card.querySelector("h2")?.textContent),
    focused: () => root?.activeElement,
    button: (card: HTMLElement | undefined, label: string): HTMLElement => {
      const found = card?.querySelector<HTMLElement>(`[aria-label^="${label}"]`);
      if (!found) throw new Error(`the card has no button “${label}”`);
      return found;
    },
    leave: () => {
      cards.remove();
      name.remove();
      Element.prototype.attachShadow = attach;
    },
  };
};

export type CardOnPage = Awaited<ReturnType<typeof setCardOnPage>>;
