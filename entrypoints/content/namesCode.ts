import type { EntityOnPage } from "../../page/namesOnPage.ts";
import type { PageSettings } from "../../settings/pageSettings.ts";
import type { SharedCode } from "./sharedCode.ts";

/** A page at work, as the content script knows it. */
export type PageAtWork = {
  /** The names that can be seen on the page, the most frequent first. */
  readonly namesShown: () => Promise<readonly EntityOnPage[]>;
  /** Whether the page changes so fast that its changes are not read until it rests. */
  readonly isRestless: () => boolean;
  /** Answers what commands and menus ask; with whether there was such a name. */
  readonly answer: (message: unknown) => Promise<unknown>;
};

/** A page that is looked out on, from its first word on. */
export type WatchedPage = PageAtWork & {
  /** Whether the page has not been read to its end yet, be it for the first time or for the names that may stand in it. */
  readonly isReading: () => boolean;
};

/** What the names' script brings into a frame. */
export type NamesCode = {
  /** Reads the page, paints its names and shows their cards, until the signal ends it. */
  readonly lookUpNames: (
    settings: PageSettings,
    signal: AbortSignal,
    onRead: () => void,
    shared: SharedCode,
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
