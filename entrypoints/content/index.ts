import "../../page/highlights.css";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { serve } from "../../messages/serve.ts";
import { decideSite } from "../../page/decideSite.ts";
import { decideFrame, isOfPage } from "../../page/frame.ts";
import { createPageSession, type PageSession } from "../../page/pageSession.ts";
import { decideProse, glanceAtPage } from "../../page/prose.ts";
import { readPageSettings } from "../../settings/storedPageSettings.ts";
import { watchSettings } from "../../settings/watchSettings.ts";
import { answerPage } from "./answerPage.ts";
import { lookOut } from "./lookOut.ts";
import { registeredNames, type WatchedPage } from "./namesCode.ts";

export type Beginning = {
  readonly session: PageSession<WatchedPage>;
  /** Settles once the session is as the reader has set it by now. */
  readonly catchUp: () => Promise<void>;
};

/** Not in every browser that we run in, nor in the types. */
type Prerendering = { readonly prerendering?: boolean };

/** Settles once somebody sees the page: what a browser makes ready beforehand may never be shown, and is no frame 0 yet. */
const isSeen = async (): Promise<void> => {
  if ((document as Prerendering).prerendering !== true) return;
  await new Promise((resolve) => document.addEventListener("prerenderingchange", resolve, { once: true }));
};

/** Begins the session of this frame as the reader has set it, and again whenever that is set otherwise. */
const beginSession = async (isFrame: boolean, signal: AbortSignal): Promise<Beginning> => {
  await isSeen();
  const { hostname } = (window.top ?? window).location;
  let settings = await readPageSettings(hostname);
  const session = createPageSession({
    decide: () => decideSite(settings.site, isFrame ? decideFrame : () => decideProse(document, hostname)),
    // On most pages no name stands, and whether they are prose need not be told. Names that are here start at once.
    ...(registeredNames() === undefined
      ? { glance: () => decideSite(settings.site, () => glanceAtPage(document, hostname)) }
      : {}),
    start: (stop, onRead, isProse) => lookOut(settings, stop, onRead, isProse),
    signal,
  });
  const follow = async (): Promise<void> => {
    const next = await readPageSettings(hostname);
    if (signal.aborted || JSON.stringify(next) === JSON.stringify(settings)) return;
    settings = next;
    session.restart();
  };
  watchSettings(() => void follow(), signal);
  return { session, catchUp: follow };
};

/** Whether the script runs in this frame already: whoever starts it in all frames of a page asks it of all. */
const running = Symbol.for("on-record running");
type Running = { [running]?: () => boolean };
const isFirstHere = (signal: AbortSignal): boolean => {
  const here = globalThis as Running; // our own symbol on a global that has no type for it
  if (here[running]?.() === true) return false;
  here[running] = () => !signal.aborted && browser.runtime?.id !== undefined;
  return true;
};

/** On every page: decide whether it is prose; if so, look out for names; answer the popup either way. */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main({ signal }) {
    const isFrame = window.top !== window;
    // Nothing will ever be read in a frame of another origin: not even its changes are watched.
    if ((isFrame && !isOfPage()) || !isFirstHere(signal)) return;
    const beginning = beginSession(isFrame, signal);
    // The popup and the background ask the page; its frames stay silent, so that there is one answer.
    if (isFrame) return;
    serve(browser.runtime.onMessage, (message) => answerPage(message, beginning), signal);
  },
});
