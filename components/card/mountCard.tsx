import { render } from "preact";
import { CardView } from "./CardView.tsx";
import cardCss from "./card.css?inline";
import type { CardActions, CardContent, CardHandle, CardPlace, CardQuestion } from "./cardHandle.ts";
import { copyText } from "./copyText.ts";
import { placeCard } from "./placeCard.ts";
import { cardStrings } from "./strings.ts";

/** The one element that On Record adds to a page. */
const HOST = "on-record-card";

/** What happens inside the card is no business of the page: neither its shortcuts nor its menus hear of it. */
const privateEvents =
  "keydown keyup keypress beforeinput input change paste copy cut focusin focusout click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend".split(
    " ",
  );

type Elements = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly card: HTMLElement;
  readonly content: HTMLElement;
};

/** Built when the first card opens: a page whose names nobody looks up stays exactly as it was. */
const build = (): Elements => {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  const card = document.createElement("div");
  card.className = "card";
  card.popover = "manual";
  card.tabIndex = -1;
  card.setAttribute("role", "dialog");
  const content = document.createElement("div");
  content.className = "content";
  card.append(content);
  root.append(card);
  for (const type of privateEvents) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, card, content };
};

/** The modal dialog or fullscreen element that an element stands in, also through shadow roots. */
const modalAround = (element: Element): Element | undefined => {
  const modal = element.closest(":modal");
  if (modal !== null) return modal;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? modalAround(root.host) : undefined;
};

/** Makes the card of a frame: one host element with a closed shadow root, shown in the top layer. */
export const mountCard = (actions: CardActions): CardHandle => {
  let elements: Elements | undefined;
  let stopPlacing: (() => void) | undefined;
  let focusBefore: HTMLElement | undefined;

  const hide = (): void => {
    stopPlacing?.();
    stopPlacing = undefined;
    if (elements === undefined || !elements.card.matches(":popover-open")) return;
    const hadFocus = elements.root.activeElement !== null;
    elements.card.hidePopover();
    render(null, elements.content);
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
  };

  const show = (question: CardQuestion, content: CardContent, place: CardPlace): void => {
    hide();
    elements ??= build();
    const { host, root, card } = elements;
    // Modal dialogs and fullscreen make everything outside inert, the top layer too: the card goes to where the name is.
    const parent = modalAround(place.element) ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    card.dataset.tone = place.tone;
    card.setAttribute("aria-label", cardStrings.label(question.words));
    render(
      <CardView
        question={question}
        content={content}
        actions={actions}
        copy={(text) => copyText(text, root)}
      />,
      elements.content,
    );
    card.showPopover();
    stopPlacing = placeCard(card, place, actions.onClose);
    if (!place.takesFocus) return;
    focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    card.focus({ preventScroll: true });
  };

  return {
    show,
    hide,
    box: () => (elements?.card.matches(":popover-open") ? elements.card.getBoundingClientRect() : undefined),
    isHost: (target) => elements !== undefined && target === elements.host,
    remove: () => {
      hide();
      elements?.host.remove();
      elements = undefined;
    },
  };
};
