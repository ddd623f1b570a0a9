import type { Context } from "../../archive/card.ts";
import type { CardMaterial } from "../../archive/cardMaterial.ts";
import type { SourcePassage } from "../../archive/sourcePassage.ts";

/** A name of the page that somebody wants to know about. */
export type CardQuestion = {
  /** The entities it may name, likeliest first. */
  readonly entities: readonly string[];
  /** The words as they stand on the page. */
  readonly words: string;
  readonly context: Context;
  /** The statement on a card that the words stand in, if it is not the page. */
  readonly statement?: string;
};

/** What there is to show: the material, or why there is none. */
export type CardContent =
  | { readonly ok: true; readonly material: CardMaterial }
  | { readonly ok: false; readonly error: string };

/** A passage of a source, or why there is none. */
export type PassageAnswer =
  | { readonly ok: true; readonly passage: SourcePassage }
  | { readonly ok: false; readonly error: string };

/** What a card needs of the page that it stands on. */
export type CardPage = {
  readonly onClose: () => void;
  /** Try again after a failure. */
  readonly onRetry: () => void;
  /** What the cards of these entities show. */
  readonly lookUp: (entities: readonly string[]) => Promise<CardContent>;
};

/** What the reader can ask for from a card. */
export type CardActions = CardPage & {
  readonly onOpenSource: (document: string, statement: string) => void;
  readonly onSearch: (query: string) => void;
  /** Open what is on record about a name in a tab, or in the browser's side panel; left out where there is none. */
  readonly onOpenTab?: (question: CardQuestion) => void;
  readonly onOpenPanel?: (question: CardQuestion) => void;
  /** A block of a source with its surroundings and its record. */
  readonly passage: (document: string, block: number) => Promise<PassageAnswer>;
};

/** Where a card stands and how it looks. */
export type CardPlace = {
  /** The line of the name, in px of the viewport, asked again whenever the page moves; undefined once it is gone. */
  readonly line: () => DOMRect | undefined;
  /** The element that the name stands in: what scrolls with it moves the card. */
  readonly element: Element;
  readonly tone: "light" | "dark";
  /** A card opened by hover never takes the focus; any other is given it, and gives it back. */
  readonly takesFocus: boolean;
};

/** The cards of a frame: the one beside a name, and those that the reader has pinned. */
export type CardHandle = {
  /** Lays a card out beside its name, unseen, so that showing it takes no time. */
  readonly layOut: (question: CardQuestion, content: CardContent, place: CardPlace) => void;
  /** Shows the card that was laid out last. */
  readonly reveal: () => void;
  /** Has a screen reader say something, about an element of the page. */
  readonly announce: (words: string, near: Element) => void;
  /** Closes the card beside a name, also one that nobody has seen yet; those that are pinned stay. */
  readonly hide: () => void;
  /** Esc: closes the pinned card with the focus; else, while no card is beside a name, the one last touched. Answers whether one was closed. */
  readonly escape: () => boolean;
  /** The card beside a name, in px of the viewport; undefined while none is open. */
  readonly box: () => DOMRect | undefined;
  /** Whether an event's target is a card, as seen from the page. */
  readonly isHost: (target: EventTarget | null) => boolean;
  /** Takes the host element out of the page. */
  readonly remove: () => void;
};
