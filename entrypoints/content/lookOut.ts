import { scout as scoutFingerprints } from "virtual:on-record/scout";
import { browser } from "wxt/browser";
import { askBackground } from "../../messages/askBackground.ts";
import { bytesOf } from "../../page/bytesOf.ts";
import { scoutPage } from "../../page/scoutPage.ts";
import type { PageSettings } from "../../settings/pageSettings.ts";
import { findPossible } from "../../spotting/findPossible.ts";
import { openFingerprints } from "../../spotting/fingerprintTable.ts";
import { type PageAtWork, registeredNames, type WatchedPage } from "./namesCode.ts";
import { sharedCode } from "./sharedCode.ts";

/** When the names' code could not be had: after so many ms it is asked for again, each time later, and then no more. */
const AGAIN_MS = [2_000, 10_000, 60_000] as const;

/** Puts the names' code into this frame; whether it is there. */
const fetchNames = async (): Promise<boolean> => {
  if (registeredNames() !== undefined) return true;
  await askBackground({ type: "names wanted" }, (message) => browser.runtime.sendMessage(message));
  return registeredNames() !== undefined;
};

/**
 * Looks out for names by their fingerprints, which is all that most pages ever need; where one may stand, the names
 * themselves come and take over.
 */
export const lookOut = (settings: PageSettings, signal: AbortSignal, onRead: () => void): WatchedPage => {
  const table = openFingerprints(bytesOf(scoutFingerprints));
  let page: PageAtWork | undefined;
  /** Settles once the names have come, if they are on their way. */
  let coming: Promise<void> | undefined;
  let isRestless: () => boolean = () => false;
  // A reading that found something is broken off, and says nothing: the names read the page again.
  let isReading = true;
  const onReadToEnd = (): void => {
    isReading = false;
    onRead();
  };

  const scout = (failures: number): void => {
    const stop = new AbortController();
    const takeOver = async (): Promise<void> => {
      stop.abort();
      const isHere = await fetchNames();
      if (signal.aborted) return;
      if (isHere) page = registeredNames()?.lookUpNames(settings, signal, onReadToEnd, sharedCode());
      else setTimeout(() => !signal.aborted && scout(failures + 1), AGAIN_MS[failures]);
    };
    const scouting = scoutPage({
      mayName: (text) => findPossible(table, text).length > 0,
      onFound: () => {
        if (failures < AGAIN_MS.length) coming = takeOver();
      },
      onRead: onReadToEnd,
      signal: AbortSignal.any([signal, stop.signal]),
    });
    isRestless = scouting.isRestless;
  };
  if (registeredNames() !== undefined)
    page = registeredNames()?.lookUpNames(settings, signal, onReadToEnd, sharedCode());
  else scout(0);
  return {
    namesShown: async () => {
      await coming;
      return (await page?.namesShown()) ?? [];
    },
    isRestless: () => page?.isRestless() ?? isRestless(),
    isReading: () => isReading,
    answer: async (message) => {
      await coming;
      return page?.answer(message);
    },
  };
};
