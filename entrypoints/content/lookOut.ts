import { browser } from "wxt/browser";
import { askBackground } from "../../messages/askBackground.ts";
import type { Request } from "../../messages/protocol.ts";
import { scoutFrames } from "../../page/scoutFrames.ts";
import { scoutPage } from "../../page/scoutPage.ts";
import type { PageSettings } from "../../settings/pageSettings.ts";
import { type NamesCode, type PageAtWork, registeredNames, type WatchedPage } from "./namesCode.ts";
import { sharedCode } from "./sharedCode.ts";

/** When the names' code could not be had: after so many ms it is asked for again, each time later, and then no more. */
const AGAIN_MS = [2_000, 10_000, 60_000] as const;

const ask = (request: Request) => askBackground(request, (message) => browser.runtime.sendMessage(message));

/** Puts the names' code into this frame; undefined if it could not be had. */
const fetchNames = async (): Promise<NamesCode | undefined> => {
  if (registeredNames() === undefined) await ask({ type: "names wanted" });
  return registeredNames();
};

/**
 * Looks out for names by their fingerprints, which is all that most pages ever need; where one may stand, the names
 * themselves come and take over.
 */
export const lookOut = (
  settings: PageSettings,
  signal: AbortSignal,
  onRead: () => void,
  isProse: () => boolean,
): WatchedPage => {
  let onShadowRoot: (root: ShadowRoot) => void = () => {};
  const shared = sharedCode((root) => onShadowRoot(root));
  let page: PageAtWork | undefined;
  /** Settles once the names have come, if they are on their way. */
  let coming: Promise<void> | undefined;
  let isRestless: () => boolean = () => false;
  let isReading = true;
  const onReadToEnd = (): void => {
    isReading = false;
    shared.forgetTexts();
    onRead();
  };
  const put = ({ lookUpNames }: NamesCode): void => {
    page = lookUpNames(settings, signal, onReadToEnd, shared);
  };

  const scout = (): void => {
    const takeOver = async (failures: number): Promise<void> => {
      const names = await fetchNames();
      if (signal.aborted) return;
      if (names !== undefined) put(names);
      else if (failures < AGAIN_MS.length) setTimeout(() => void takeOver(failures + 1), AGAIN_MS[failures]);
      else onReadToEnd();
    };
    const scouting = scoutPage({
      root: document.documentElement,
      suspects: shared.suspects,
      isProse,
      follow: shared.follow,
      onFound: () => {
        coming = takeOver(0);
        onRead();
      },
      onNothing: onReadToEnd,
      signal,
    });
    isRestless = scouting.isRestless;
  };
  // A frame's own frames are the page's.
  if (window.top === window) {
    const frames = scoutFrames({
      suspects: shared.suspects,
      onFound: () => {
        if (isProse()) void ask({ type: "frames wanted" });
      },
      signal,
    });
    onShadowRoot = frames.within;
    frames.within(document);
  }
  const names = registeredNames();
  if (names === undefined) scout();
  else put(names);
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
