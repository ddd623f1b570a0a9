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

export type FirefoxWindow = BrowserWindow & {
  /** Waits until the toolbar's popup is open and has the focus: keys come to it then. */
  readonly popupHasFocus: () => Promise<true>;
};

/**
 * The window of a Firefox that was started with `--remote-allow-system-access`.
 * @param evaluate evaluates an expression in the browser's own window, not in a page
 */
export const openFirefoxWindow = (evaluate: (expression: string) => Promise<unknown>): FirefoxWindow => ({
  popupHasFocus: () =>
    until(
      "the popup to have the focus",
      async () => (await evaluate(focusPopup)) === true && (true as const),
    ),
  press: async (keys) => {
    const { held, key } = keyCombination(keys);
    await evaluate(
      pressIn(
        [...held, key].map((each) => ({ key: each, code: codeOf(each), keyCode: keyCodes[each] ?? 0 })),
      ),
    );
  },
  addressBarIsReady: () =>
    until("the address bar to have the focus", async () => {
      const { value } = (await evaluate(
        "gURLBar.focused && gURLBar.selectionEnd - gURLBar.selectionStart === gURLBar.value.length",
      )) as { value?: boolean }; // the protocol's own way to say a boolean
      return value === true && (true as const);
    }),
});
