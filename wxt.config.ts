import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    build: { target: ["chrome128", "firefox140"] },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["storage", "scripting"],
    host_permissions: ["http://*/*", "https://*/*"],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "on-record@on-record.invalid",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            // The key above came to Firefox for Android with 142.
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
});
