import { resolve } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import least from "./setup/leastBrowsers.json" with { type: "json" };

/**
 * Keys that neither browser uses itself. Chrome takes four suggestions at most, so that one command is left for the
 * reader to give a key to. On a Mac, Alt writes letters.
 */
const commands = {
  "next-name": {
    description: "__MSG_command_next_name__",
    suggested_key: { default: "Alt+Period", mac: "MacCtrl+Period" },
  },
  "previous-name": {
    description: "__MSG_command_previous_name__",
    suggested_key: { default: "Alt+Comma", mac: "MacCtrl+Comma" },
  },
  "open-card": {
    description: "__MSG_command_open_card__",
    suggested_key: { default: "Alt+Shift+O", mac: "MacCtrl+Shift+O" },
  },
  "look-up-selection": {
    description: "__MSG_command_look_up_selection__",
    suggested_key: { default: "Alt+Shift+L", mac: "MacCtrl+Shift+L" },
  },
  // Chrome has a key for it only if the reader gives it one; Firefox takes any number of suggestions, see below.
  _execute_action: { description: "__MSG_command_open_popup__" },
  "switch-site": { description: "__MSG_command_switch_site__" },
};

const commandsInFirefox = {
  ...commands,
  _execute_action: {
    ...commands._execute_action,
    suggested_key: { default: "Alt+Shift+R", mac: "MacCtrl+Shift+R" },
  },
  // Chrome lets no command open its side panel.
  _execute_sidebar_action: { description: "__MSG_command_open_panel__" },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    resolve: {
      // See there.
      alias: {
        "wxt/utils/content-script-context": resolve(
          import.meta.dirname,
          "entrypoints/content/contentScriptContext.ts",
        ),
      },
    },
    build: { target: [`chrome${least.chromium}`, `firefox${least.firefox}`] },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["storage", "scripting", "contextMenus"],
    omnibox: { keyword: "rec" },
    commands: browser === "firefox" ? commandsInFirefox : commands,
    host_permissions: ["http://*/*", "https://*/*"],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "on-record@on-record.invalid",
              strict_min_version: `${least.firefox}.0`,
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: {},
          },
        }
      : { minimum_chrome_version: String(least.chromium) }),
  }),
});
