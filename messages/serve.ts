/** What a browser tells of a message's sender. */
type MessageSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly index: number } | undefined;
};

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

type OnMessage = (
  message: unknown,
  from: MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** The browser's `runtime.onMessage`. */
type MessageEvents = {
  readonly addListener: (onMessage: OnMessage) => void;
  readonly removeListener: (onMessage: OnMessage) => void;
};

/**
 * Answers messages with a listener, until the signal ends it. Call it before anything is awaited: a background that is
 * woken by a message has its listeners only if they are registered at once.
 */
export const serve = (events: MessageEvents, listener: Listener, signal?: AbortSignal): void => {
  // Answering by callback is what every browser understands; Chrome has long not understood a returned promise.
  const onMessage: OnMessage = (message, from, respond) => {
    const { id, url, tab, frameId } = from;
    const answering = listener(message, { id, url, tabId: tab?.id, tabIndex: tab?.index, frameId });
    if (answering === undefined) return undefined;
    void answering.then(respond);
    return true;
  };
  events.addListener(onMessage);
  signal?.addEventListener("abort", () => events.removeListener(onMessage));
};
