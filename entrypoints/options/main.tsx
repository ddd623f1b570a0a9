import { render } from "preact";
import { browser } from "wxt/browser";
import { followTheme } from "../../components/followTheme.ts";
import type { KeyedCommand } from "../../components/options/Keys.tsx";
import { Options } from "../../components/options/Options.tsx";
import { optionsStrings } from "../../components/options/strings.ts";
import { startInterface } from "../../locales/startInterface.ts";
import { recentLookUps } from "../../settings/recentLookUps.ts";
import { readSettings, writeSettings } from "../../settings/storedSettings.ts";
import { watchSettings } from "../../settings/watchSettings.ts";

const SHORTCUTS = "chrome://extensions/shortcuts";

/** Firefox has had a page of its own for keys since 137, and a call that opens it; other browsers open an address. */
const onChangeKeys = (): (() => void) | undefined => {
  if (!import.meta.env.FIREFOX) return () => void browser.tabs.create({ url: SHORTCUTS });
  const { commands } = browser;
  const open = "openShortcutSettings" in commands ? commands.openShortcutSettings : undefined;
  return typeof open === "function" ? () => void open.call(commands) : undefined;
};

const inManifest = Object.keys(browser.runtime.getManifest().commands ?? {});
const order = (name: string | undefined): number => inManifest.indexOf(name ?? "");

const keyedCommands = async (): Promise<readonly KeyedCommand[]> =>
  (await browser.commands.getAll())
    // Browsers list them by name; the manifest has them as one needs them.
    .toSorted((a, b) => order(a.name) - order(b.name))
    // What the browser adds by itself has no description.
    .flatMap(({ name, description, shortcut }) =>
      name && description ? [{ name, description, keys: shortcut ?? "" }] : [],
    );

const root = document.getElementById("root");

const show = async (): Promise<void> => {
  const [settings, commands] = await Promise.all([readSettings(), keyedCommands(), startInterface()]);
  document.title = optionsStrings.pageTitle;
  if (!root) return;
  render(
    <Options
      settings={settings}
      onChange={writeSettings}
      commands={commands}
      browser={import.meta.env.FIREFOX ? "firefox" : "chrome"}
      onChangeKeys={onChangeKeys()}
      onForgetRecent={recentLookUps.clear}
      version={browser.runtime.getManifest().version}
    />,
    root,
  );
};

followTheme();
void show();
watchSettings(() => void show());
// Keys are changed on another page: whoever comes back sees them as they are now.
window.addEventListener("focus", () => void show());
