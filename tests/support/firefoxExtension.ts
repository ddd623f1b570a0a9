import { until } from "./until.ts";

/** Sends a command of WebDriver BiDi and answers its result. */
export type SendBidi = <T>(method: string, params: object) => Promise<T>;
export type BidiResult = { type: string; result?: unknown; exceptionDetails?: { text: string } };
export type BidiTabs = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };

/** An extension in Firefox, as its own pages see it. */
export type FirefoxExtension = {
  /** What a function's body returns in a page of the extension, in a tab behind the one that is tested. */
  readonly ask: (body: string) => Promise<unknown>;
  /** The tab of that page, if one was asked yet. */
  readonly askedTab: () => string | undefined;
  /** Reloads the extension, which closes its pages. */
  readonly reload: () => Promise<void>;
  /** Waits until the extension's background has idled out. */
  readonly stopBackground: () => Promise<void>;
};

/** @param origin `moz-extension://UUID` */
export const firefoxExtension = (send: SendBidi, origin: string): FirefoxExtension => {
  let asked: string | undefined;
  const callIn = async (context: string, functionDeclaration: string): Promise<unknown> => {
    const params = { functionDeclaration, target: { context }, awaitPromise: true };
    const told = await send<BidiResult>("script.callFunction", params);
    if (told.type === "exception") throw new Error(told.exceptionDetails?.text ?? "failed");
    return (told.result as { value?: unknown }).value; // a value's own shape in the protocol
  };
  /** Opens a page of the extension behind the tab that is tested; settles when it can be asked. */
  const openBehind = async (path: string): Promise<string> => {
    const { context } = await send<{ context: string }>("browsingContext.create", {
      type: "tab",
      background: true,
    });
    await send("browsingContext.navigate", { context, url: `${origin}/${path}`, wait: "none" });
    // The empty page before it has no such object, and may go while it is asked.
    await until(`${path} to load`, () =>
      callIn(context, `() => typeof browser === "object"`).catch(() => false),
    );
    return context;
  };
  const page = async (): Promise<string> => {
    asked ??= await openBehind("reader.html");
    return asked;
  };
  return {
    ask: async (body) => {
      const json = await callIn(
        await page(),
        `async () => JSON.stringify({ answer: await (async () => { ${body} })() })`,
      );
      return (JSON.parse(String(json)) as { answer?: unknown }).answer; // as it was made a line above
    },
    askedTab: () => asked,
    reload: async () => {
      const gone = await page();
      await callIn(gone, "() => void setTimeout(() => browser.runtime.reload(), 0)");
      await until("the extension to be gone", async () =>
        (await send<BidiTabs>("browsingContext.getTree", { maxDepth: 0 })).contexts.every(
          ({ context, url }) => context !== gone || url === "about:blank",
        ),
      );
      asked = undefined;
    },
    stopBackground: async () => {
      // Event pages end by themselves when they idle; the driver has made that soon.
      const probe = await openBehind("popup.html");
      await until(
        "the background to idle out",
        () =>
          callIn(
            probe,
            `() => !browser.extension.getViews({}).some(({ location }) => location.pathname.includes("background"))`,
          ) as Promise<boolean>, // what the function answers
        20_000,
      );
      await send("browsingContext.close", { context: probe });
    },
  };
};
