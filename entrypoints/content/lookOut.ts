import { browser } from "wxt/browser";
import type { Request } from "../../messages/protocol.ts";
import { sendToBackground } from "../../messages/sendToBackground.ts";
import { AGAIN_MS } from "../../page/againMs.ts";
import type { Follow, FollowedPage } from "../../page/followPage.ts";
import { scoutFrames } from "../../page/scoutFrames.ts";
import { scoutPage } from "../../page/scoutPage.ts";
import type { Screening } from "../../page/screen.ts";
import type { PageSettings } from "../../settings/pageSettings.ts";
import { lendCode } from "./lendCode.ts";
import { type NamesCode, type PageAtWork, registeredNames, type WatchedPage } from "./namesCode.ts";

/** What comes of it shows in the page; if nothing does, the background was not to be had. */
const ask = (request: Request): Promise<unknown> =>
  sendToBackground(request, (message) => browser.runtime.sendMessage(message)).catch(() => {});

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
  let onShadowRoot = (_root: ShadowRoot): void => {};
  const lent = lendCode(signal, (root) => onShadowRoot(root));
  let page: PageAtWork | undefined;
  /** Settles once the names have come, if they are on their way. */
  let coming: Promise<void> | undefined;
  let followed: FollowedPage | undefined;
  let isReading = true;
  const onReadToEnd = (): void => {
    isReading = false;
    onRead();
  };
  const put = ({ lookUpNames }: NamesCode, follow: Follow): void => {
    page = lookUpNames(settings, signal, onReadToEnd, {
      ...lent,
      follow: (worker) => {
        followed = follow(worker);
        return followed;
      },
    });
  };
  const scout = (): void => {
    const takeOver = async (screening: Promise<readonly Screening[]>, failures: number): Promise<void> => {
      const [names, screened] = await Promise.all([fetchNames(), screening]);
      if (signal.aborted) return;
      if (names !== undefined) {
        put(names, (worker) => {
          scouted.handOver(worker, screened);
          return scouted;
        });
      } else if (failures < AGAIN_MS.length)
        setTimeout(() => void takeOver(screening, failures + 1), AGAIN_MS[failures]);
      else onReadToEnd();
    };
    const scouted = lent.follow(
      scoutPage({
        root: document.documentElement,
        screen: lent.screen,
        isProse,
        onFound: (screening) => {
          coming = takeOver(screening, 0);
          onRead();
        },
        onNothing: onReadToEnd,
        signal,
      }),
    );
    followed = scouted;
  };
  // A frame's own frames are the page's.
  if (window.top === window) {
    const frames = scoutFrames({
      suspects: lent.suspects,
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
  else put(names, lent.follow);
  return {
    namesShown: async () => {
      await coming;
      return (await page?.namesShown()) ?? [];
    },
    isRestless: () => followed?.isRestless() ?? false,
    isReading: () => isReading,
    answer: async (message) => {
      await coming;
      return page?.answer(message);
    },
  };
};
