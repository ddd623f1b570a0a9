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
  /** The one element in the top layer; cards lie in it, the last touched above the others. */
  readonly layer: HTMLElement;
};

/** Built when the first card opens: a page whose names nobody looks up stays exactly as it was. */
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
  root.append(layer);
  for (const type of privateEvents) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, layer };
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
  /** In the order in which they were last touched. */
  let pinned: readonly CardWindow[] = [];
  let top = 0;

  const raise = (card: CardWindow): void => {
    card.element.style.zIndex = String(++top);
    if (pinned.includes(card)) pinned = [...pinned.filter((other) => other !== card), card];
  };

  /** Brings the layer to where the name is, above whatever else is in the top layer. */
  const showLayer = ({ host, layer }: Elements, near: Element): void => {
    // Modal dialogs and fullscreen make everything outside inert, the top layer too.
    const parent = modalAround(near) ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
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
    if (current !== undefined || pinned.length > 0) return;
    stopWatching?.();
    stopWatching = undefined;
    if (elements?.layer.matches(":popover-open")) elements.layer.hidePopover();
    stopShielding?.();
    stopShielding = undefined;
  };

  const hide = (): void => {
    const closing = current;
    current = undefined;
    closing?.close();
    rest();
  };

  const unpin = (card: CardWindow): void => {
    pinned = pinned.filter((other) => other !== card);
    card.close();
    rest();
  };

  const show = (question: CardQuestion, content: CardContent, place: CardPlace): void => {
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
    current = card;
    raise(card);
    for (const type of ["pointerdown", "focusin"] as const) {
      card.element.addEventListener(type, () => raise(card));
    }
    if (pinned.length === 0 || !isCovered(host, card.element)) return;
    layer.hidePopover();
    layer.showPopover();
    if (place.takesFocus) card.element.focus({ preventScroll: true });
  };

  return {
    show,
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
      hide();
      for (const card of pinned) unpin(card);
      elements?.host.remove();
      elements = undefined;
    },
  };
};
