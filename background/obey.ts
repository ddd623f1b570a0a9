import * as v from "valibot";
import type { PageRequest } from "../messages/protocol.ts";
import { readNamesOnPage } from "../messages/readNamesOnPage.ts";
import type { Settings } from "../settings/settings.ts";
import { switchSite } from "../settings/switchSite.ts";

/** The commands of the manifest. What a key, a menu or a test asks for goes the same way. */
export type Command = "next-name" | "previous-name" | "open-card" | "look-up-selection" | "switch-site";

/** Where a command was given. */
export type CommandedTab = { readonly id: number; readonly index: number };

/** What obeying needs of the browser. */
export type CommandSurroundings = {
  /** Asks the content script of a tab's page; rejects where there is none. */
  readonly askTab: (tabId: number, request: PageRequest) => Promise<unknown>;
  /** What is selected in a tab; empty where that cannot be told. */
  readonly selectedText: (tabId: number) => Promise<string>;
  readonly openPage: (path: string, afterTab: number | undefined) => Promise<void>;
  readonly readSettings: () => Promise<Settings>;
  readonly writeSettings: (changed: Partial<Settings>) => Promise<void>;
};

const DoneSchema = v.object({ ok: v.literal(true) });

const requests: Readonly<Record<Exclude<Command, "switch-site">, PageRequest>> = {
  "next-name": { type: "next name" },
  "previous-name": { type: "previous name" },
  "open-card": { type: "open card" },
  "look-up-selection": { type: "look up selection" },
};

const isCommand = (command: string): command is Command =>
  Object.hasOwn(requests, command) || command === "switch-site";

/** Turns spotting off on the site of a tab's page, or on again. */
const switchSiteOf = async (tab: CommandedTab, around: CommandSurroundings): Promise<void> => {
  const page = readNamesOnPage(await around.askTab(tab.id, { type: "names on this page" }));
  if (page === undefined) return;
  const { state, site, isByItself } = page;
  const isOff = state === "switched off" || state === "not prose";
  const { sites } = await around.readSettings();
  await around.writeSettings({ sites: switchSite(sites, site, isOff ? "on" : "off", isByItself) });
};

/** Shows the card of a name in the selection; where it has none, searches the archive for its words. */
export const lookUpSelection = async (
  tab: CommandedTab,
  text: string | undefined,
  around: CommandSurroundings,
): Promise<void> => {
  const answer = await around.askTab(tab.id, requests["look-up-selection"]).catch(() => undefined);
  if (v.is(DoneSchema, answer)) return;
  const words = (text ?? (await around.selectedText(tab.id))).trim();
  if (words !== "") await around.openPage(`popup.html#${encodeURIComponent(words)}`, tab.index);
};

/** Does what a command asks on a tab's page. On a page without On Record, and for a command of no name, does nothing. */
export const obey = async (
  command: string,
  tab: CommandedTab,
  around: CommandSurroundings,
): Promise<void> => {
  if (!isCommand(command)) return;
  if (command === "switch-site") await switchSiteOf(tab, around).catch(() => {});
  else if (command === "look-up-selection") await lookUpSelection(tab, undefined, around);
  else await around.askTab(tab.id, requests[command]).catch(() => {});
};
