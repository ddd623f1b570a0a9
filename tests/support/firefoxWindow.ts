import type { BrowserWindow } from "./browserWindow.ts";
import { keyCombination } from "./keyCombination.ts";
import { until } from "./until.ts";

/** `KeyboardEvent.code` of the keys that are no letters and not called like their place. */
const codes: Readonly<Record<string, string>> = {
  " ": "Space",
  ",": "Comma",
  ".": "Period",
  "?": "Slash",
  Alt: "AltLeft",
  Control: "ControlLeft",
  Shift: "ShiftLeft",
};

const codeOf = (key: string): string =>
  codes[key] ?? (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key);

/** Signs have a number that depends on the keyboard; Firefox itself works out all others. */
const keyCodes: Readonly<Record<string, number>> = { ",": 188, ".": 190 };

/** Runs in the browser's own window: what it writes with is what its tests of keys write with. */
const pressIn = (keys: readonly { key: string; code: string; keyCode: number }[]): string => `(() => {
  const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error("the window takes no keys");
  const events = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent("", key));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
})()`;

/**
 * Without a screen, Firefox gives the focus to the page of a popup but does not tell its window so, which is where keys
 * come in. Tells it; whether the popup has the focus.
 */
const focusPopup = `(() => {
  const popup = document.querySelector(".webextension-popup-browser");
  if (popup === null || Services.focus.focusedContentBrowsingContext !== popup.browsingContext) return false;
  popup.focus();
  return document.activeElement === popup;
})()`;

/**
 * Writes down what befalls the window from now on. Without a screen Firefox was seen to close a popup; why, only the
 * stack tells of whoever closed it.
 */
const watchWindow = `(() => {
  if (window.onRecordHistory !== undefined) return;
  const history = [];
  window.onRecordHistory = history;
  for (const type of ["popupshown", "popuphiding", "TabOpen", "TabClose", "TabSelect", "SidebarShown", "keydown"])
    window.addEventListener(type, ({ target, key }) => {
      const stack = key === undefined ? Components.stack.formattedStack.split("\\n").slice(1, 8) : [];
      history.push([Math.round(performance.now()) + " ms: " + type + " " + (key ?? (target.id || target.localName)), ...stack].join("\\n    "));
    }, true);
})()`;

/**
 * Gives the focus to the page of an extension in the sidebar; whether it has it. Not by F6, which goes from part to part
 * of the window: without a screen it now and then goes past the sidebar to the page.
 */
const focusSidebar = `(() => {
  const sidebar = document.getElementById("sidebar")?.contentDocument.getElementById("webext-panels-browser") ?? null;
  sidebar?.focus();
  return sidebar !== null && Services.focus.focusedContentBrowsingContext === sidebar.browsingContext;
})()`;

/** What about:addons does when its switch is pressed. */
const withhold = (extensionId: string): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  const everySite = { permissions: [], origins: ["http://*/*", "https://*/*"] };
  await ExtensionPermissions.remove(extension.id, everySite, extension);
})()`;

/** What about:addons does when “Run in Private Windows” is allowed there. */
const allowPrivate = (extensionId: string): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
  await ExtensionPermissions.add(extension.id, allowed, extension);
  await (await AddonManager.getAddonByID(extension.id)).reload();
})()`;

/** Gives the focus to a button of Firefox's question about access; whether the question is there. */
const focusAnswer = (isAllowed: boolean): string => `(() => {
  const question = document.getElementById("addon-webext-permissions-notification");
  if (PopupNotifications.panel.state !== "open" || question === null) return false;
  const button = question.${isAllowed ? "button" : "secondaryButton"};
  button.focus();
  return document.activeElement === button;
})()`;

/** The line of the context menu that is chosen now; undefined while the menu is not open. */
const chosenLine = `(() => {
  const menu = document.getElementById("contentAreaContextMenu");
  return menu.state === "open" ? (menu.querySelector("[_moz-menuactive]")?.label ?? "") : undefined;
})()`;
/** More lines than Firefox's menu has. */
const MOST_LINES = 40;

export type FirefoxWindow = BrowserWindow & {
  readonly watch: () => Promise<void>;
  /** What has befallen the window since it has been watched. */
  readonly history: () => Promise<string>;
  /** Waits until the toolbar's popup is open and has the focus: keys come to it then. */
  readonly popupHasFocus: () => Promise<true>;
  /** Goes from the page to the sidebar, and waits until that has the focus. */
  readonly goToSidebar: () => Promise<void>;
  /** Waits until the context menu is open, goes to the line that begins so, and chooses it. */
  readonly chooseLine: (line: string) => Promise<void>;
  /** Has the page in front look as it would on paper, or not. */
  readonly setPaper: (isPaper: boolean) => Promise<void>;
  readonly withholdAccess: (extensionId: string) => Promise<void>;
  /** Lets an extension into private windows, which loads it anew. */
  readonly allowPrivate: (extensionId: string) => Promise<void>;
  /** Waits for the question, and answers it. */
  readonly answerAccess: (isAllowed: boolean) => Promise<void>;
};

/**
 * The window of a Firefox that was started with `--remote-allow-system-access`.
 * @param evaluate evaluates an expression in the browser's own window, not in a page
 */
export const openFirefoxWindow = (evaluate: (expression: string) => Promise<unknown>): FirefoxWindow => {
  const press = async (keys: string): Promise<void> => {
    const { held, key } = keyCombination(keys);
    await evaluate(
      pressIn(
        [...held, key].map((each) => ({ key: each, code: codeOf(each), keyCode: keyCodes[each] ?? 0 })),
      ),
    );
  };
  const holds = (what: string, expression: string): Promise<true> =>
    until(what, async () => (await evaluate(expression)) === true && (true as const));
  return {
    press,
    addressBarIsReady: () =>
      holds(
        "the address bar to have the focus",
        "gURLBar.focused && gURLBar.selectionEnd - gURLBar.selectionStart === gURLBar.value.length",
      ),
    watch: async () => void (await evaluate(watchWindow)),
    history: async () => String(await evaluate(`(window.onRecordHistory ?? []).join("\\n")`)),
    popupHasFocus: () => holds("the popup to have the focus", focusPopup),
    goToSidebar: async () => void (await holds("the sidebar to have the focus", focusSidebar)),
    chooseLine: async (line) => {
      const chosen = async (): Promise<string | undefined> => {
        const label = await evaluate(chosenLine);
        return typeof label === "string" ? label : undefined;
      };
      let now = await until("the context menu", chosen);
      // Extensions' lines are its last.
      for (let steps = 0; steps < MOST_LINES && !now.startsWith(line); steps++) {
        const before = now;
        await press("ArrowUp");
        now = await until("another line", async () => {
          const label = await chosen();
          return label !== before && label;
        });
      }
      if (!now.startsWith(line)) throw new Error(`the context menu has no line “${line}”`);
      await press("Enter");
    },
    setPaper: async (isPaper) => {
      const medium = isPaper ? "print" : "";
      await evaluate(`void (gBrowser.selectedBrowser.browsingContext.mediumOverride = "${medium}")`);
    },
    withholdAccess: async (extensionId) => void (await evaluate(withhold(extensionId))),
    allowPrivate: async (extensionId) => void (await evaluate(allowPrivate(extensionId))),
    answerAccess: async (isAllowed) => {
      await holds("the question about access", focusAnswer(isAllowed));
      await press(" ");
      await holds("the question to be answered", `PopupNotifications.panel.state === "closed"`);
    },
  };
};
