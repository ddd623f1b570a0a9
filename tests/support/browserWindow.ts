/**
 * The browser's own window, with its keyboard: a key pressed here goes the way of a real one, first to the browser,
 * which may have a command on it, and then to whatever has its focus: the page, a popup, the address bar, a menu.
 */
export type BrowserWindow = {
  /** Presses keys together: "Alt+Shift+O", "Tab", "a". */
  readonly press: (keys: string) => Promise<void>;
  /** Settles once the address bar has the focus, with all that stands in it selected. */
  readonly addressBarIsReady: () => Promise<true>;
};
