export type BrowserName = "chromium" | "firefox";
export type Theme = "light" | "dark";
export type Point = { readonly x: number; readonly y: number };

/** One tab of a real browser with the built extension in it, driven alike in Chromium and Firefox. */
export type Driver = {
  readonly browser: BrowserName;
  readonly version: string;
  /** Opens an address in the tab and waits for its load event. */
  readonly open: (url: string) => Promise<void>;
  /** Opens a page of the extension (`popup.html`) in the tab. */
  readonly openExtensionPage: (path: string) => Promise<void>;
  /** Goes on in the newest tab, once its address contains the words; answers with the address. */
  readonly followNewTab: (addressContains: string) => Promise<string>;
  /** Evaluates an expression in the tab's own world; the answer must be JSON-able. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly movePointer: (to: Point) => Promise<void>;
  /** Puts a finger down, or lifts it. Chromium only: Firefox's protocol makes no touches that pages take for trusted. */
  readonly touch: (at: Point | "lift") => Promise<void>;
  /** Puts a finger down and lifts it at once, so that a slow machine makes no long press of it. Chromium only. */
  readonly tap: (at: Point) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  /** Presses the button at one place, and lets it go at another. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  /** Presses one key ("Escape", "Enter", "ArrowDown", "a"). */
  readonly press: (key: string) => Promise<void>;
  /**
   * Presses keys together ("Alt+Shift+O", "Tab", "a") on the keyboard of the browser's own window: commands hear them,
   * and else what has the focus, be it the page, a popup, a panel, a menu or the address bar.
   */
  readonly keyboard: (keys: string) => Promise<void>;
  /** Types into the browser's address bar and presses Enter. */
  readonly enterAddress: (text: string) => Promise<void>;
  /** Opens the toolbar's popup, as a press of its button does. */
  readonly openPopup: () => Promise<void>;
  /**
   * Calls a function's source, `(view: Window) => JSON-able`, on a page of the extension that stands in no tab
   * ("popup.html", "sidepanel.html"). Undefined while it is not open.
   */
  readonly inView: <T>(path: string, functionSource: string) => Promise<T | undefined>;
  /**
   * Calls a function's source, `(root: ShadowRoot) => JSON-able`, on the closed shadow root of the
   * extension's host element. Undefined while there is none.
   */
  readonly inCard: <T>(functionSource: string) => Promise<T | undefined>;
  /** Opens the context menu of the selection and chooses On Record's line in it, which begins so. */
  readonly chooseFromMenu: (line: string) => Promise<void>;
  /** What live regions of the page say: by the accessibility tree in Chromium, by what is written there in Firefox. */
  readonly announced: () => Promise<string>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly setViewport: (width: number, height: number) => Promise<void>;
  /** Addresses of all http, https and ws requests so far, of pages and of the extension. */
  readonly requested: () => readonly string[];
  /** Errors in the console so far, of pages and of the extension in them. */
  readonly errors: () => readonly string[];
  /** What the content script of the tab's page answers to a message, as the popup would ask it. */
  readonly askPage: (message: object) => Promise<unknown>;
  /** What a function's body returns in a page of the extension that stands in a tab behind; its API is `api` there. */
  readonly inExtension: <T>(body: string) => Promise<T>;
  /** Takes the access to all sites from the extension, as a reader does in the browser's settings. */
  readonly withholdAccess: () => Promise<void>;
  /** Answers the browser's question whether the extension may have that access; waits for it. */
  readonly answerAccess: (isAllowed: boolean) => Promise<void>;
  /** Goes from the page to Firefox’s sidebar. Firefox only: tests open Chromium’s panel from where they are. */
  readonly goToSidebar: () => Promise<void>;
  /** What has befallen the browser's window since a popup was first opened there, for the message of a failure; in Firefox only. */
  readonly windowHistory: () => Promise<string>;
  /** Takes Chromium's offer to load a page anew that the extension is let into by a press of its button. */
  readonly confirmReload: () => Promise<void>;
  /** Has the tab's page look as it would on paper, or on the screen again. */
  readonly setPaper: (isPaper: boolean) => Promise<void>;
  /** Stores settings, as the options page does; every page follows them. */
  readonly set: (settings: object) => Promise<void>;
  /**
   * Reloads the extension under the open pages, as an update does. Chromium, which lets nobody reload what was loaded by
   * its command line, only takes it away.
   */
  readonly reloadExtension: () => Promise<void>;
  /** Ends the extension's background, as the browser does when it idles. */
  readonly stopBackground: () => Promise<void>;
  /** Takes the network away from the whole browser, for good. */
  readonly cutNetwork: () => Promise<void>;
  /** Settles when the person closes the browser. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
};

export type DriverOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly theme: Theme;
  /** Lets the extension into private windows, as a reader does in the browser's settings. */
  readonly inPrivateWindows?: boolean;
};

/** Name of the one element that On Record adds to a page. */
export const HOST_ELEMENT = "on-record-card";
