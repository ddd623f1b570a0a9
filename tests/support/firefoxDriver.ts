import { writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { firefoxPath } from "./browsers.ts";
import { type Driver, type DriverOptions, HOST_ELEMENT, type Point } from "./driver.ts";
import { enterAddress } from "./enterAddress.ts";
import { type BidiResult, type BidiTabs, firefoxExtension } from "./firefoxExtension.ts";
import { openFirefoxWindow } from "./firefoxWindow.ts";
import { middleOfSelection } from "./middleOfSelection.ts";
import { opensWelcome, WELCOME } from "./opensWelcome.ts";
import { until } from "./until.ts";

/** Fixed so that the extension's pages have an address that is known beforehand. */
const EXTENSION_UUID = "6f6e2d72-6563-4f72-a64f-6e5265636f72";
const EXTENSION_ORIGIN = `moz-extension://${EXTENSION_UUID}`;
const EXTENSION_ID = "on-record@on-record.invalid";

/** Ends the background after this many ms of idling; the browser's own is 30,000. */
const IDLE_TIMEOUT_MS = 1_000;

/** WebDriver's number of the button that opens menus. */
const RIGHT = 2;

/** WebDriver's names of the keys that are no characters. */
const keys: Readonly<Record<string, string>> = {
  Escape: "\uE00C",
  Enter: "\uE007",
  Tab: "\uE004",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  End: "\uE010",
  Home: "\uE011",
  Backspace: "\uE003",
};

type BidiNode = { sharedId: string; value?: { shadowRoot?: { sharedId: string } } };
type RequestEvent = { request: { url: string } };
type LogEvent = { level: string; text: string | null };
type Bidi = {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
  on: ((event: "network.beforeRequestSent", listener: (event: RequestEvent) => void) => void) &
    ((event: "log.entryAdded", listener: (event: LogEvent) => void) => void);
};

/** Opens Firefox with the extension in a fresh profile, by WebDriver BiDi. */
export const openFirefox = async (options: DriverOptions): Promise<Driver> => {
  const { extension, headless, theme } = options;
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error("no Firefox found; set ON_RECORD_FIREFOX to its path");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
      "extensions.background.idle.timeout": IDLE_TIMEOUT_MS,
      // Otherwise answers to its questions are taken only after a while, lest they were meant for something else.
      "security.notification_enable_delay": 0,
      "layout.css.prefers-color-scheme.content-override": theme === "dark" ? 0 : 1,
    },
  });
  // Puppeteer has no public way to closed shadow roots or to the extension's pages; its connection has.
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const send = async <T>(method: string, params: object): Promise<T> =>
    (await bidi.send(method, params)).result as T;
  const requests: string[] = [];
  await send("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
  bidi.on("network.beforeRequestSent", ({ request }) => {
    if (/^(https?|wss?):/.test(request.url)) requests.push(request.url);
  });
  const errors: string[] = [];
  bidi.on("log.entryAdded", ({ level, text }) => {
    if (level === "error") errors.push(text ?? "");
  });
  await browser.installExtension(extension);

  const tabs = async (): Promise<BidiTabs["contexts"]> =>
    (await send<BidiTabs>("browsingContext.getTree", { maxDepth: 0 })).contexts;
  const { context: first } = await send<{ context: string }>("browsingContext.create", { type: "tab" });
  if (opensWelcome(extension)) {
    const welcome = await until("the welcome page", async () =>
      (await tabs()).find(({ url }) => url.endsWith(WELCOME)),
    );
    await send("browsingContext.close", { context: welcome.context });
    await send("browsingContext.activate", { context: first });
  }
  let context = first;
  if (headless) {
    await send("browsingContext.setViewport", { context, viewport: { width: 1280, height: 800 } });
  }

  const call = async (functionDeclaration: string, args: readonly object[]): Promise<unknown> => {
    const answer = await send<BidiResult>("script.callFunction", {
      // Without spreading, which a page may have rewired.
      functionDeclaration: `async function () { return JSON.stringify(await (${functionDeclaration}).apply(null, arguments)); }`,
      arguments: args,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "failed");
    const { value } = answer.result as { value?: string };
    return value === undefined ? undefined : JSON.parse(value);
  };
  const evaluate = <T>(expression: string): Promise<T> => call(`() => (${expression})`, []) as Promise<T>;
  const pointer = (actions: readonly object[]): Promise<unknown> =>
    send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
  const moveTo = ({ x, y }: Point) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y) });
  const own = firefoxExtension(send, EXTENSION_ORIGIN);
  const askPage = async (message: object): Promise<unknown> => {
    // Told by the browser: a page may have rewired what scripts are run by.
    const address = (await tabs()).find((tab) => tab.context === context)?.url;
    return own.ask(
      `const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(address)});
      if (tab === undefined) throw new Error("no tab is at this address");
      return browser.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 });`,
    );
  };
  const set = async (settings: object): Promise<void> =>
    void (await own.ask(`return browser.storage.local.set(${JSON.stringify(settings)});`));
  /** Evaluates an expression in the browser's own window. */
  const inWindow = async (expression: string): Promise<unknown> => {
    const scope = { maxDepth: 0, "moz:scope": "chrome" };
    const { contexts } = await send<BidiTabs>("browsingContext.getTree", scope);
    const target = { context: contexts[0]?.context };
    const told = await send<BidiResult>("script.evaluate", { expression, target, awaitPromise: true });
    if (told.type === "exception") throw new Error(told.exceptionDetails?.text ?? "failed");
    const { value } = told.result as { value?: unknown }; // a value's own shape in the protocol
    return value;
  };
  const browserWindow = openFirefoxWindow(inWindow);
  if (options.inPrivateWindows === true) await browserWindow.allowPrivate(EXTENSION_ID);
  const cardRoot = async (): Promise<string | undefined> => {
    const found = await send<{ result: BidiNode }>("script.evaluate", {
      expression: `document.querySelector(${JSON.stringify(HOST_ELEMENT)})`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
    });
    return found.result.value?.shadowRoot?.sharedId;
  };
  return {
    browser: "firefox",
    version: await browser.version(),
    open: async (url) => void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    openExtensionPage: async (path) => {
      // The load event of an extension page never reaches the remote end: wait for its content instead.
      const url = `${EXTENSION_ORIGIN}/${path}`;
      // By way of nowhere: the same page at another fragment would not be loaded, but stay as it is.
      await send("browsingContext.navigate", { context, url: "about:blank", wait: "complete" });
      await send("browsingContext.navigate", { context, url, wait: "none" });
      await until(`${path} to load`, () =>
        evaluate<boolean>(
          `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`,
        ).catch(() => undefined),
      );
    },
    followNewTab: async (addressContains) => {
      const tab = await until(`a tab at ${addressContains}`, async () => {
        const others = (await tabs()).filter((each) => each.context !== own.askedTab());
        return others.findLast(({ url }) => url.includes(addressContains));
      });
      context = tab.context;
      await send("browsingContext.activate", { context });
      await until("the new tab to load", () =>
        evaluate<boolean>(`document.readyState === "complete"`).catch(() => undefined),
      );
      return tab.url;
    },
    evaluate,
    movePointer: async (to) => void (await pointer([moveTo(to)])),
    touch: async () => {
      throw new Error("fingers are tried in Chromium only");
    },
    tap: async () => {
      throw new Error("fingers are tried in Chromium only");
    },
    click: async (at) =>
      void (await pointer([
        moveTo(at),
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ])),
    drag: async (from, to) =>
      void (await pointer([
        moveTo(from),
        { type: "pointerDown", button: 0 },
        { ...moveTo(to), duration: 100 },
        { type: "pointerUp", button: 0 },
      ])),
    press: async (key) => {
      const value = keys[key] ?? key;
      const actions = [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
      await send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
    },
    keyboard: browserWindow.press,
    enterAddress: (text) => enterAddress(browserWindow, text),
    openPopup: async () => {
      // What is asked of the popup is asked in a page of its extension: its tab, opened later, would close the popup.
      await own.ask("return null;");
      await browserWindow.watch();
      // The key that On Record suggests for it.
      await browserWindow.press("Alt+Shift+R");
      await browserWindow.popupHasFocus();
    },
    inView: async <T>(path: string, functionSource: string) =>
      (await own.ask(
        `const view = browser.extension.getViews().find(({ location }) => location.pathname === "/${path}");
        return view === undefined ? undefined : (${functionSource})(view);`,
      )) as T | undefined,
    inCard: async <T>(functionSource: string) => {
      const sharedId = await cardRoot();
      if (sharedId === undefined) return undefined;
      return (await call(functionSource, [{ sharedId }])) as T | undefined;
    },
    chooseFromMenu: async (line) => {
      const at = await evaluate<Point>(middleOfSelection);
      await pointer([
        moveTo(at),
        { type: "pointerDown", button: RIGHT },
        { type: "pointerUp", button: RIGHT },
      ]);
      await browserWindow.chooseLine(line);
    },
    announced: async () => {
      const sharedId = await cardRoot();
      if (sharedId === undefined) return "";
      const said = `(root) => [...root.querySelectorAll("[role=status]")].map((region) => region.textContent).join("\\n")`;
      return (await call(said, [{ sharedId }])) as string;
    },
    screenshot: async (path) => {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
      await writeFile(path, Buffer.from(data, "base64"));
    },
    setViewport: async (width, height) =>
      void (await send("browsingContext.setViewport", { context, viewport: { width, height } })),
    requested: () => requests,
    errors: () => errors,
    askPage,
    inExtension: async <T>(body: string) => (await own.ask(`const api = browser; ${body}`)) as T,
    withholdAccess: () => browserWindow.withholdAccess(EXTENSION_ID),
    answerAccess: browserWindow.answerAccess,
    goToSidebar: browserWindow.goToSidebar,
    windowHistory: browserWindow.history,
    confirmReload: async () => {
      throw new Error("only Chromium offers to load a page anew");
    },
    setPaper: browserWindow.setPaper,
    set,
    reloadExtension: own.reload,
    stopBackground: own.stopBackground,
    cutNetwork: async () => void (await inWindow("Services.io.offline = true")),
    closed: new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
};
