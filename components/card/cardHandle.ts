import type { Context } from "../../archive/card.ts";
import type { CardMaterial } from "../../archive/cardMaterial.ts";

/** A name of the page that somebody wants to know about. */
export type CardQuestion = {
  /** The entities it may name, likeliest first. */
  readonly entities: readonly string[];
  /** The words as they stand on the page. */
  readonly words: string;
  readonly context: Context;
};

/** What there is to show: the material, or why there is none. */
export type CardContent =
  | { readonly ok: true; readonly material: CardMaterial }
  | { readonly ok: false; readonly error: string };

/** What the reader can ask for from a card. */
export type CardActions = {
  readonly onClose: () => void;
  /** Try again after a failure. */
  readonly onRetry: () => void;
  readonly onOpenSource: (document: string, statement: string) => void;
  readonly onSearch: (query: string) => void;
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

/** The one card of a frame. */
export type CardHandle = {
  readonly show: (question: CardQuestion, content: CardContent, place: CardPlace) => void;
  readonly hide: () => void;
  /** The open card, in px of the viewport; undefined while none is open. */
  readonly box: () => DOMRect | undefined;
  /** Whether an event's target is the card, as seen from the page. */
  readonly isHost: (target: EventTarget | null) => boolean;
  /** Takes the host element out of the page. */
  readonly remove: () => void;
};

/** What the card's script brings into a frame. */
export type CardCode = {
  readonly mountCard: (actions: CardActions) => CardHandle;
  /** Parses the background's answer; what makes no sense is a failure. */
  readonly readContent: (answer: unknown) => CardContent;
};

/**
 * Where the card's script leaves its code for the content script: on the global of the world that the two share, and
 * that no page's script can see.
 */
const registry = Symbol.for("on-record card");
type Registry = { [registry]?: CardCode };

export const registerCard = (code: CardCode): void => {
  (globalThis as Registry)[registry] = code; // our own symbol on a global that has no type for it
};

/** The card's code, if its script has run in this frame. */
export const registeredCard = (): CardCode | undefined => (globalThis as Registry)[registry]; // see registerCard
