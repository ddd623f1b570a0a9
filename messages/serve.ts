import { browser } from "wxt/browser";

/** Who sends a message, as far as it matters to whoever answers. */
export type Sender = {
  /** Id of the extension it comes from. */
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly tabId: number | undefined;
  readonly tabIndex: number | undefined;
  readonly frameId: number | undefined;
};

/** Answers a message of any shape; undefined leaves it to others. Must not reject. */
export type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * Answers messages with a listener, until the signal ends it. Call it before anything is awaited: a background that is
 * woken by a message has its listeners only if they are registered at once.
 */
export const serve = (listener: Listener, signal?: AbortSignal): void => {
  const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, from) => {
    const { id, url, tab, frameId } = from;
    return listener(message, { id, url, tabId: tab?.id, tabIndex: tab?.index, frameId });
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(onMessage));
};
