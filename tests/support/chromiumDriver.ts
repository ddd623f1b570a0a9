import { type CDPSession, chromium, type Page } from "@playwright/test";
import { chromiumPath } from "./browsers.ts";
import { type Driver, type DriverOptions, HOST_ELEMENT } from "./driver.ts";
import { until } from "./until.ts";

type CdpNode = { nodeId: number; localName: string; children?: CdpNode[]; shadowRoots?: CdpNode[] };

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
  const { object } = await cdp.send("DOM.resolveNode", { nodeId: shadow.nodeId });
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

/** Opens Chromium with the extension in a fresh profile. */
export const openChromium = async ({ extension, headless, theme }: DriverOptions): Promise<Driver> => {
  const context = await chromium.launchPersistentContext("", {
    executablePath: chromiumPath(),
    headless: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(headless ? { colorScheme: theme } : {}),
    args: [
      ...(headless ? ["--headless=new"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const requests: string[] = [];
  context.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  // Node knows no origin for this scheme: take scheme and host as they stand.
  const extensionOrigin = worker.url().split("/", 3).join("/");
  let page: Page = context.pages()[0] ?? (await context.newPage());
  let cdp = await context.newCDPSession(page);
  const follow = async (next: Page): Promise<void> => {
    page = next;
    cdp = await context.newCDPSession(page);
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
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    inCard: async <T>(functionSource: string) => (await inClosedRoot(cdp, functionSource)) as T | undefined,
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    requested: () => requests,
    stopBackground: async () => {
      await cdp.send("ServiceWorker.enable");
      await cdp.send("ServiceWorker.stopAllWorkers");
      await cdp.send("ServiceWorker.disable");
    },
    closed: new Promise((resolve) => context.once("close", () => resolve())),
    close: () => context.close(),
  };
};
