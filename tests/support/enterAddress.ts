import type { BrowserWindow } from "./browserWindow.ts";

const ADDRESS_BAR = "Control+l";

/**
 * Types into the address bar and presses Enter. A page hears of the key that leads there before the browser does, so
 * that letters typed at once would still be the page's.
 */
export const enterAddress = async (window: BrowserWindow, text: string): Promise<void> => {
  await window.press(ADDRESS_BAR);
  await window.addressBarIsReady();
  for (const key of text) await window.press(key);
  await window.press("Enter");
};
