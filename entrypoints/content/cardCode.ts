import type { CardContent, CardHandle, CardPage } from "../../components/card/cardHandle.ts";
import type { Asked } from "../../messages/askBackground.ts";
import type { Request } from "../../messages/protocol.ts";
import type { OpenedBy } from "../../page/hover.ts";
import type { Point } from "../../page/mentionRects.ts";
import type { PlaceInWalk } from "../../page/nameWalk.ts";
import type { PageNames, PlacedMention } from "../../page/pageNames.ts";
import type { StartedPage } from "../../page/startPage.ts";
import type { Theme } from "../../settings/choices.ts";

/** What the content script lends to the card's script. */
export type CardLink = CardPage & {
  readonly ask: (request: Request) => Promise<Asked>;
};

type PutOnPage = (
  mention: PlacedMention,
  names: Pick<PageNames, "of" | "all">,
  content: CardContent,
  how: { readonly by: OpenedBy; readonly at: Point; readonly theme: Theme },
) => void;

/** The card of a frame, as the content script has it shown. */
export type PageCard = Omit<CardHandle, "layOut" | "reveal" | "announce"> & {
  /** Lays a card out, unseen: showing it for the same mention with the same content takes no time then. */
  readonly layOut: PutOnPage;
  readonly show: PutOnPage;
  /** Has a screen reader say which name the walk has come to. */
  readonly sayWalked: (mention: PlacedMention, content: CardContent, place: PlaceInWalk) => void;
};

/** What the card's script brings into a frame. */
export type CardCode = {
  readonly mountCard: (link: CardLink) => PageCard;
  /** Parses the background's answer; what makes no sense is a failure. */
  readonly readContent: (answer: unknown) => CardContent;
  /** Makes what answers commands and menus on a page, until the signal ends that page. */
  readonly answerTools: (
    page: StartedPage,
    signal: AbortSignal,
    onWalked: (mention: PlacedMention, place: PlaceInWalk) => void,
  ) => (message: unknown) => unknown;
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
