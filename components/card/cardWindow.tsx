import { render } from "preact";
import { CardView } from "./CardView.tsx";
import type { CardActions, CardContent, CardPlace, CardQuestion } from "./cardHandle.ts";
import { copyText } from "./copyText.ts";
import { dragCard, keyMove, type Offset, withinWindow } from "./dragCard.ts";
import { focusCard, handleCardKey } from "./handleCardKey.ts";
import { placeCard } from "./placeCard.ts";
import { cardStrings } from "./strings.ts";

/** One card in the layer of a frame: beside its name, or pinned and moved about. */
export type CardWindow = {
  readonly element: HTMLElement;
  /** Shows the card, which until then is laid out unseen. */
  readonly reveal: () => void;
  /** Keeps the card where it is, whatever the page scrolls to, until it is closed. */
  readonly pin: () => void;
  readonly takeFocus: () => void;
  readonly hasFocus: () => boolean;
  /** Takes the card out of the layer, and gives the focus back if the card has it. */
  readonly close: () => void;
};

type Options = {
  readonly root: ShadowRoot;
  readonly layer: HTMLElement;
  readonly question: CardQuestion;
  readonly content: CardContent;
  readonly place: CardPlace;
  readonly actions: CardActions;
  readonly onPin: () => void;
};

/** What has the focus, also inside another card; undefined if nothing has. */
const focusedNow = (root: ShadowRoot): HTMLElement | undefined => {
  const focused = root.activeElement ?? document.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
};

const positionOf = (element: HTMLElement): Offset => {
  const { left, top } = element.getBoundingClientRect();
  return { x: left, y: top };
};

/** Lays a card out in the layer, beside its name; nobody sees it before it is revealed. */
export const openCardWindow = (options: Options): CardWindow => {
  const { root, layer, question, content, place, actions, onPin } = options;
  const focusBefore = focusedNow(root);
  const element = document.createElement("div");
  element.className = "card";
  element.tabIndex = -1;
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-label", cardStrings.label(question.words));
  element.dataset.tone = place.tone;
  element.dataset.unseen = "";
  const column = document.createElement("div");
  column.className = "content";
  element.append(column);
  const ends: (() => void)[] = [];

  const moveTo = (to: Offset): void => {
    const size = element.getBoundingClientRect();
    const { x, y } = withinWindow(to, size, { width: innerWidth, height: innerHeight });
    element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  const moveByKey = (event: KeyboardEvent): void => {
    const by = keyMove(event);
    if (by === undefined) return;
    event.preventDefault();
    const { x, y } = positionOf(element);
    moveTo({ x: x + by.x, y: y + by.y });
  };
  const draw = (isPinned: boolean): void =>
    render(
      <CardView
        question={question}
        content={content}
        actions={actions}
        frame={{ isPinned, onPin, onMoveKey: moveByKey }}
        copy={(text) => copyText(text, root)}
      />,
      column,
    );

  draw(false);
  layer.append(element);
  let stopPlacing: (() => void) | undefined = placeCard(element, place, actions.onClose);
  element.addEventListener("keydown", (event) => handleCardKey(event, element));

  return {
    element,
    reveal: () => {
      delete element.dataset.unseen;
    },
    pin: () => {
      stopPlacing?.();
      stopPlacing = undefined;
      element.dataset.pinned = "";
      draw(true);
      ends.push(dragCard(element, () => positionOf(element), moveTo));
      const keepWithin = (): void => moveTo(positionOf(element));
      window.addEventListener("resize", keepWithin);
      ends.push(() => window.removeEventListener("resize", keepWithin));
    },
    takeFocus: () => focusCard(element),
    hasFocus: () => element.matches(":focus-within"),
    close: () => {
      stopPlacing?.();
      for (const end of ends) end();
      const hadFocus = element.matches(":focus-within");
      render(null, column);
      element.remove();
      if (hadFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    },
  };
};
