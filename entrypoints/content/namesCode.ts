import type { Follow } from "../../page/followPage.ts";
import type { EntityOnPage } from "../../page/namesOnPage.ts";
import type { Screen } from "../../page/screen.ts";
import type { Spotter } from "../../page/spotter.ts";
import type { PageSettings } from "../../settings/pageSettings.ts";

/** A page at work, as the content script knows it. */
export type PageAtWork = {
  /** The names that can be seen on the page, the most frequent first. */
  readonly namesShown: () => Promise<readonly EntityOnPage[]>;
  /** Answers what commands and menus ask; with whether there was such a name. */
  readonly answer: (message: unknown) => Promise<unknown>;
};

/** A page that is looked out on, from its first word on. */
export type WatchedPage = PageAtWork & {
  /** Whether the page changes so fast that its changes are not worked off until it rests. */
  readonly isRestless: () => boolean;
  /** Whether the page has not been read to its end yet, be it for the first time or for the names that may stand in it. */
  readonly isReading: () => boolean;
};

/**
 * What the content script lends to the names' script, which would otherwise bring the same again: code that has run is
 * several times as fast as its twin.
 */
export type LentCode = {
  readonly follow: Follow;
  readonly screen: Screen;
  readonly mayName: Spotter["mayName"];
};

/** What the names' script brings into a frame. */
export type NamesCode = {
  /** Reads the page, paints its names and shows their cards, until the signal ends it. */
  readonly lookUpNames: (
    settings: PageSettings,
    signal: AbortSignal,
    onRead: () => void,
    lent: LentCode,
  ) => PageAtWork;
};

/** Where the names' script leaves its code for the content script; see cardCode.ts. */
const registry = Symbol.for("on-record names");
type Registry = { [registry]?: NamesCode };

export const registerNames = (code: NamesCode): void => {
  (globalThis as Registry)[registry] = code; // our own symbol on a global that has no type for it
};

/** The names' code, if its script has run in this frame. */
export const registeredNames = (): NamesCode | undefined => (globalThis as Registry)[registry]; // see registerNames
