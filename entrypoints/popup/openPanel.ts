import { browser } from "wxt/browser";

/** Firefox's own, which the types of Chrome's interface lack. */
type Sidebar = { readonly open: () => Promise<void> };

/** Known beforehand: a browser opens its panel only within the press, which is over after the first wait. */
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
});

/** Opens the panel beside the page of this window: Chrome's side panel, or Firefox's sidebar. */
export const openPanel = async (): Promise<void> => {
  if ("sidebarAction" in browser)
    await (browser.sidebarAction as Sidebar).open(); // see Sidebar
  else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
};
