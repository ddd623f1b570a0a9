import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { type ChromiumWindow, freePort, openChromiumWindow, windowArguments } from "./chromiumWindow.ts";
import { type Driver, type DriverOptions, HOST_ELEMENT } from "./driver.ts";
import { enterAddress } from "./enterAddress.ts";
import { extensionInstalled, launchChromium } from "./launchChromium.ts";
import { middleOfSelection } from "./middleOfSelection.ts";
import { until } from "./until.ts";

/**
 * Chromium lets no press count that comes within a double click's time of its question, lest it was meant for the page;
 * when that is over nothing tells.
 */
const PRESS_AGAIN_MS = 600;

type CdpNode = { backendNodeId: number; localName: string; children?: CdpNode[]; shadowRoots?: CdpNode[] };

const findHost = (node: CdpNode): CdpNode | undefined => {
  if (node.localName === HOST_ELEMENT) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Closed shadow roots are out of reach for scripts; the debugger sees them. */
const inClosedRoot = async (cdp: CDPSession, functionSource: string): Promise<unknown> => {
  const { root } = (await cdp.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: CdpNode };
  const shadow = findHost(root)?.shadowRoots?.[0];
  if (shadow === undefined) return undefined;
  // By the number that stays when the host moves in between, as it does into dialogs and fullscreen.
  const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) return undefined;
  const { result, exceptionDetails } = await cdp.send("Runtime.callFunctionOn", {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${functionSource})(this); }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? "failed");
  return result.value;
};

/** Says a console entry as one line; undefined for what is no error. */
const errorLine = (entry: { level: string; text: string; url?: string }): string | undefined =>
  entry.level === "error" ? `${entry.text} ${entry.url ?? ""}`.trim() : undefined;

/** Runs in a page of the extension: asks the content script of the tab at an address. */
const askTabAt = async ([address, message]: readonly [string, object]): Promise<unknown> => {
  type Tab = { id: number; url: string };
  type Tabs = { query: (what: object) => Promise<Tab[]>; sendMessage: (...args: unknown[]) => unknown };
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome; // its own API, untyped here
  const tab = (await tabs.query({})).find(({ url }) => url === address);
  if (tab === undefined) throw new Error(`no tab is at ${address}`);
  return tabs.sendMessage(tab.id, message, { frameId: 0 });
};

/** Runs in a page of the extension. */
const storeSettings = (settings: object): Promise<void> => {
  type Chrome = { storage: { local: { set: (values: object) => Promise<void> } } };
  return (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(settings); // its own API, untyped here
};

/** Runs in a page of the extension. */
const reloadExtension = (): void => {
  type Chrome = { runtime: { reload: () => void } };
  (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload(); // its own API, untyped here
};

/** For a page of the extension: calls a function on another page of it. */
const callOnView = (path: string, functionSource: string): string => `(() => {
  const view = chrome.extension.getViews().find(({ location }) => location.pathname === "/${path}");
  return view === undefined ? undefined : (${functionSource})(view);
})()`;

/** Runs in Chromium's own page of extensions: what its choice “On click” does. */
const withholdAccess = async (extensionId: string): Promise<void> => {
  type Private = { updateExtensionConfiguration: (update: object) => Promise<void> };
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome; // its own API, untyped here
  await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_CLICK" });
};

type Send = (method: string, params: object) => Promise<unknown>;

/** Speaks to the browser itself; neither filters nor what it has for extensions are in Playwright's types. */
const ofBrowser = async <T>(context: BrowserContext, speak: (send: Send) => Promise<T>): Promise<T> => {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("this Chromium has no session of its own");
  const told = await speak(session.send.bind(session) as Send);
  await session.detach();
  return told;
};

/** Loads an extension anew, into private windows as well. */
const letIntoPrivateWindows = (context: BrowserContext, path: string): Promise<unknown> =>
  ofBrowser(context, (send) => send("Extensions.loadUnpacked", { path, enableInIncognito: true }));

/** Presses the toolbar's button of the extension, over a tab. */
const pressAction = (context: BrowserContext, id: string, address: string): Promise<void> =>
  ofBrowser(context, async (send) => {
    const { targetInfos } = (await send("Target.getTargets", { filter: [{ type: "tab" }] })) as {
      targetInfos: { targetId: string; url: string }[];
    };
    const targetId = targetInfos.find(({ url }) => url === address)?.targetId;
    await send("Extensions.triggerAction", { id, targetId });
  });

/** Opens Chromium with the extension in a fresh profile. */
export const openChromium = async (options: DriverOptions): Promise<Driver> => {
  const { extension, headless, theme } = options;
  const port = await freePort();
  const context = await launchChromium({ extension, headless, theme }, [
    ...windowArguments(port),
    "--enable-unsafe-extension-debugging",
  ]);
  const requests: string[] = [];
  context.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  const extensionOrigin = await extensionInstalled(context, extension);
  if (options.inPrivateWindows === true) await letIntoPrivateWindows(context, extension);
  let page: Page = context.pages()[0] ?? (await context.newPage());
  const errors: string[] = [];
  const listen = async (to: Page): Promise<CDPSession> => {
    const session = await context.newCDPSession(to);
    session.on("Log.entryAdded", ({ entry }) => {
      const line = errorLine(entry);
      if (line !== undefined) errors.push(line);
    });
    session.on("Runtime.consoleAPICalled", ({ type, args }) => {
      if (type === "error") errors.push(args.map((arg) => String(arg.value ?? arg.description)).join(" "));
    });
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) => {
      errors.push(`${text} ${exception?.description ?? ""}`.trim());
    });
    await session.send("Log.enable");
    await session.send("Runtime.enable");
    return session;
  };
  let cdp = await listen(page);
  let asking: Page | undefined;
  /** A page of the extension in a tab behind the one that is tested. */
  const askingPage = async (): Promise<Page> => {
    if (asking !== undefined) return asking;
    const url = `${extensionOrigin}/manifest.json`;
    await cdp.send("Target.createTarget", { url, background: true });
    // Not the next page that opens: that may be one that the test waits for.
    asking = await until("a page of the extension", async () =>
      context.pages().find((opened) => opened.url() === url),
    );
    await asking.waitForLoadState("load");
    return asking;
  };
  let browserWindow: Promise<ChromiumWindow> | undefined;
  const ownWindow = async (): Promise<ChromiumWindow> => {
    // A page that was opened by the protocol has not got the window's focus from the address bar.
    if (browserWindow === undefined) await page.bringToFront();
    browserWindow ??= openChromiumWindow(port);
    return browserWindow;
  };
  const follow = async (next: Page): Promise<void> => {
    page = next;
    cdp = await listen(page);
    await page.bringToFront();
  };
  return {
    browser: "chromium",
    version: context.browser()?.version() ?? "",
    open: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    openExtensionPage: async (path) =>
      void (await page.goto(`${extensionOrigin}/${path}`, { waitUntil: "load" })),
    followNewTab: async (addressContains) => {
      const next = await until(`a tab at ${addressContains}`, async () =>
        context.pages().findLast((candidate) => candidate.url().includes(addressContains)),
      );
      await follow(next);
      await page.waitForLoadState("load");
      return page.url();
    },
    evaluate: (expression) => page.evaluate(expression),
    movePointer: ({ x, y }) => page.mouse.move(x, y),
    touch: async (at) => {
      await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      await cdp.send(
        "Input.dispatchTouchEvent",
        at === "lift" ? { type: "touchEnd", touchPoints: [] } : { type: "touchStart", touchPoints: [at] },
      );
    },
    tap: async (at) => {
      await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      await Promise.all([
        cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] }),
        cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }),
      ]);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    // Letters that no key of this keyboard has come as an input method would bring them.
    press: (key) =>
      /^.$/u.test(key) && !/[ -~]/.test(key) ? page.keyboard.insertText(key) : page.keyboard.press(key),
    keyboard: async (keys) => {
      await (await ownWindow()).press(keys);
    },
    enterAddress: async (text) => enterAddress(await ownWindow(), text),
    openPopup: async () => {
      await ownWindow();
      await pressAction(context, extensionOrigin.replace("chrome-extension://", ""), page.url());
    },
    inView: async <T>(path: string, functionSource: string) =>
      (await (await askingPage()).evaluate(callOnView(path, functionSource))) as T | undefined,
    inCard: async <T>(functionSource: string) => (await inClosedRoot(cdp, functionSource)) as T | undefined,
    chooseFromMenu: async (line) => {
      const { press, isOpen } = await ownWindow();
      const { x, y } = await page.evaluate<{ x: number; y: number }>(middleOfSelection);
      await page.mouse.click(x, y, { button: "right" });
      await isOpen("menu");
      // A letter leads to the lines that begin with it.
      await press(line.charAt(0).toLowerCase());
      await press("Enter");
    },
    announced: async () => {
      const { nodes } = await cdp.send("Accessibility.getFullAXTree");
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const words = (id: string): string => {
        const node = byId.get(id);
        const own = node?.role?.value === "StaticText" ? String(node.name?.value ?? "") : "";
        return own + (node?.childIds ?? []).map(words).join(" ");
      };
      const regions = nodes.filter(({ role }) => role?.value === "status");
      return regions.map(({ nodeId }) => words(nodeId).trim()).join("\n");
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    requested: () => requests,
    errors: () => errors,
    askPage: async (message) => (await askingPage()).evaluate(askTabAt, [page.url(), message] as const),
    inExtension: async <T>(body: string) =>
      (await (await askingPage()).evaluate(`(async () => { const api = chrome; ${body} })()`)) as T,
    withholdAccess: async () => {
      const settings = await context.newPage();
      await settings.goto("chrome://extensions");
      await settings.evaluate(withholdAccess, extensionOrigin.split("/")[2] ?? "");
      await settings.close();
      await page.bringToFront();
    },
    answerAccess: async (isAllowed) => {
      const { press, isOpen, buttonsAreReady } = await ownWindow();
      await isOpen("question about access");
      await buttonsAreReady("question about access");
      if (!isAllowed) return press("Escape");
      // From the button that refuses, which has the focus, to the one that allows.
      await press("Tab");
      await press(" ");
    },
    windowHistory: async () => "",
    goToSidebar: async () => {
      throw new Error("only Firefox has a sidebar");
    },
    confirmReload: async () => {
      const { press, isOpen, shows } = await ownWindow();
      const offer = "offer to load the page anew";
      await isOpen(offer);
      const loaded = page.waitForEvent("load").then(() => true as const);
      await until("the page to be loaded anew", async () => {
        if (await shows(offer)) await press("Enter");
        const later = new Promise<undefined>((resolve) =>
          setTimeout(() => resolve(undefined), PRESS_AGAIN_MS),
        );
        return Promise.race([loaded, later]);
      });
    },
    setPaper: (isPaper) => page.emulateMedia({ media: isPaper ? "print" : "screen" }),
    set: async (settings) => (await askingPage()).evaluate(storeSettings, settings),
    reloadExtension: async () => {
      const from = await askingPage();
      const closed = from.waitForEvent("close");
      // The page goes with its extension, so that nothing answers.
      await from.evaluate(reloadExtension).catch(() => {});
      await closed;
      asking = undefined;
    },
    stopBackground: async () => {
      await cdp.send("ServiceWorker.enable");
      await cdp.send("ServiceWorker.stopAllWorkers");
      await cdp.send("ServiceWorker.disable");
    },
    cutNetwork: () => context.setOffline(true),
    closed: new Promise((resolve) => context.once("close", () => resolve())),
    close: () => context.close(),
  };
};
