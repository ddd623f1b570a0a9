import { locale } from "../../locales/locale.ts";
import cardCss from "./card.css?inline";
import type { CardActions, CardContent, CardHandle, CardPlace, CardQuestion } from "./cardHandle.ts";
import { type CardWindow, openCardWindow } from "./cardWindow.tsx";
import { HOST_ELEMENT } from "./hostElement.ts";
import { shieldKeys } from "./shieldKeys.ts";
import { modalAround, topModal, watchModals } from "./topModal.ts";

/** What happens inside the card is no business of the page: neither its shortcuts nor its menus hear of it. */
const privateEvents =
  "keydown keyup keypress beforeinput input change paste copy cut focusin focusout click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend".split(
    " ",
  );

type Elements = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What a screen reader is to say while no card is open: outside the layer, which is not shown then. */
  readonly says: HTMLElement;
  /** The one element in the top layer; cards lie in it, the last touched above the others. */
  readonly layer: HTMLElement;
};

/** A screen reader hears of a change only in a region that it knows already: words come so many ms after the region. */
const ANNOUNCE_MS = 100;

/** Built when the first card is laid out, or a walk begins: a page whose names nobody looks up stays exactly as it was. */
const build = (): Elements => {
  const host = document.createElement(HOST_ELEMENT);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement("div");
  layer.className = "layer";
  layer.popover = "manual";
  layer.lang = locale().language;
  layer.dir = locale().direction;
  const says = document.createElement("p");
  says.className = "unseen";
  says.setAttribute("role", "status");
  says.lang = layer.lang;
  says.dir = layer.dir;
  root.append(layer, says);
  for (const type of privateEvents) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, layer, says };
};

/** Whether something of the page lies over the middle of a card: a popover that was opened after the layer. */
const isCovered = (host: HTMLElement, card: HTMLElement): boolean => {
  const { left, top, width, height } = card.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) !== host;
};

/** Makes the cards of a frame: one host element with a closed shadow root, shown in the top layer. */
export const mountCard = (actions: CardActions): CardHandle => {
  let elements: Elements | undefined;
  let stopShielding: (() => void) | undefined;
  let stopWatching: (() => void) | undefined;
  let current: CardWindow | undefined;
  /** Laid out, and not seen yet. */
  let coming: { readonly card: CardWindow; readonly takesFocus: boolean } | undefined;
  /** In the order in which they were last touched. */
  let pinned: readonly CardWindow[] = [];
  let top = 0;

  const raise = (card: CardWindow): void => {
    card.element.style.zIndex = String(++top);
    if (pinned.includes(card)) pinned = [...pinned.filter((other) => other !== card), card];
  };

  /** Modal dialogs and fullscreen make everything outside inert, the top layer too. */
  const bringTo = (near: Element, { host }: Elements): void => {
    const parent = modalAround(near) ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
  };
  /** Brings the layer to where the name is, above whatever else is in the top layer. */
  const showLayer = (shown: Elements, near: Element): void => {
    const { layer } = shown;
    bringTo(near, shown);
    if (pinned.length === 0 && layer.matches(":popover-open")) layer.hidePopover();
    if (!layer.matches(":popover-open")) layer.showPopover();
  };

  /** Takes the cards that are open along, when the page opens or closes a modal dialog or fills the screen. */
  const followModal = (): void => {
    if (elements === undefined) return;
    const { host, root, layer } = elements;
    const modal = topModal();
    const focused = root.activeElement;
    if (modal === "closed") {
      // Behind a film nobody sees the cards; they are there again when it ends.
      if (focused instanceof HTMLElement) focused.blur();
      return;
    }
    const parent = modal ?? document.documentElement;
    if (host.parentNode === parent && layer.matches(":popover-open")) return;
    parent.append(host);
    if (!layer.matches(":popover-open")) layer.showPopover();
    // Not from a field of the dialog, should that have it by now.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  const rest = (): void => {
    if (current !== undefined || coming !== undefined || pinned.length > 0) return;
    stopWatching?.();
    stopWatching = undefined;
    if (elements?.layer.matches(":popover-open")) elements.layer.hidePopover();
    stopShielding?.();
    stopShielding = undefined;
  };

  const hide = (): void => {
    const closing = [current, coming?.card];
    current = undefined;
    coming = undefined;
    for (const card of closing) card?.close();
    rest();
  };

  const unpin = (card: CardWindow): void => {
    pinned = pinned.filter((other) => other !== card);
    card.close();
    rest();
  };

  const layOut = (question: CardQuestion, content: CardContent, place: CardPlace): void => {
    hide();
    elements ??= build();
    const { host, root, layer } = elements;
    showLayer(elements, place.element);
    stopShielding ??= shieldKeys(host, root);
    stopWatching ??= watchModals(followModal);
    const close = (): void => (pinned.includes(card) ? unpin(card) : actions.onClose());
    const card = openCardWindow({
      root,
      layer,
      question,
      content,
      place,
      actions: { ...actions, onClose: close },
      onPin: () => {
        if (current !== card) return;
        current = undefined;
        pinned = [...pinned, card];
        card.pin();
        // The page's hovering is over; what it hides is no longer this card.
        actions.onClose();
      },
    });
    coming = { card, takesFocus: place.takesFocus };
    for (const type of ["pointerdown", "focusin"] as const) {
      card.element.addEventListener(type, () => raise(card));
    }
  };

  const reveal = (): void => {
    if (elements === undefined || coming === undefined) return;
    const { host, layer } = elements;
    const { card, takesFocus } = coming;
    coming = undefined;
    current = card;
    raise(card);
    card.reveal();
    if (pinned.length > 0 && isCovered(host, card.element)) {
      layer.hidePopover();
      layer.showPopover();
    }
    if (takesFocus) card.takeFocus();
  };

  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = (words: string, near: Element): void => {
    elements ??= build();
    const { says } = elements;
    // An open card's layer would be taken out of the top layer with its host.
    if (current === undefined && coming === undefined && pinned.length === 0) bringTo(near, elements);
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      says.textContent = words;
    }, ANNOUNCE_MS);
  };

  return {
    layOut,
    reveal,
    announce,
    hide,
    escape: () => {
      const focused = pinned.find((card) => card.hasFocus());
      const closing = focused ?? (current === undefined ? pinned.at(-1) : undefined);
      if (closing !== undefined) unpin(closing);
      return closing !== undefined;
    },
    box: () => current?.element.getBoundingClientRect(),
    isHost: (target) => elements !== undefined && target === elements.host,
    remove: () => {
      clearTimeout(announcing);
      hide();
      for (const card of pinned) unpin(card);
      elements?.host.remove();
      elements = undefined;
    },
  };
};
