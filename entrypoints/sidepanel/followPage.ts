import { browser } from "wxt/browser";
import { type LookedAt, PANEL_PORT, readLookedAt } from "../../messages/panel.ts";

type Follower = {
  /** The page in front is another, or has other names: ask it. */
  readonly onPage: () => void;
  /** What is looked at on it; undefined when another page comes to the front. */
  readonly onLookedAt: (lookedAt: LookedAt | undefined) => void;
};

/** Follows the tab in front of this panel's window: which page it shows, and what is looked at there. */
export const followPage = async ({ onPage, onLookedAt }: Follower): Promise<void> => {
  const { id: windowId } = await browser.windows.getCurrent();
  let tabId: number | undefined;
  let port: ReturnType<typeof browser.tabs.connect> | undefined;

  const connect = (): void => {
    port?.disconnect();
    port = tabId === undefined ? undefined : browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port?.onMessage.addListener((message: unknown) => {
      const lookedAt = readLookedAt(message);
      if (lookedAt !== undefined) onLookedAt(lookedAt);
    });
    port?.onDisconnect.addListener(() => {
      // A page without the card's code hears nobody: it says so when the code has come.
      void browser.runtime.lastError;
    });
  };
  const follow = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    tabId = tab?.id;
    onLookedAt(undefined);
    onPage();
    connect();
  };

  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void follow();
  });
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status === "complete") void follow();
  });
  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    const type =
      typeof message === "object" && message !== null && "type" in message ? message.type : undefined;
    if (tab?.id !== tabId) return;
    if (type === "card ready") connect();
    if (type === "card ready" || type === "page matched") onPage();
  });
  // Wherever the reader allows it.
  browser.permissions.onAdded.addListener(() => onPage());
  browser.storage.local.onChanged.addListener((changes) => {
    if ("sites" in changes || "kinds" in changes) onPage();
  });
  await follow();
};
