import { browser } from "wxt/browser";

/** What people do on a page that On Record would answer, or come back to it by. */
const stirs = ["pointermove", "pointerdown", "keydown", "scroll", "focus", "visibilitychange"] as const;

/**
 * Stands in for WXT's own (see wxt.config.ts), of which only the signal is used. That one announces itself to the page
 * by a message and an event: pages hear it that expect only messages of their own, and any page could end it.
 *
 * The signal ends when the extension has gone from under its script, updated, reloaded or removed: whatever the script
 * still shows could no longer be answered. No event tells of it, so that it is looked for when somebody stirs.
 */
// WXT wants something to call with `new`.
export class ContentScriptContext {
  readonly signal: AbortSignal;
  constructor() {
    const gone = new AbortController();
    this.signal = gone.signal;
    const look = (): void => {
      if (browser.runtime?.id === undefined) gone.abort();
    };
    for (const type of stirs) {
      window.addEventListener(type, look, { capture: true, passive: true, signal: gone.signal });
    }
  }
}
