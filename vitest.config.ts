import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath } from "./tests/support/browsers.ts";

/** Pure code runs in Node (`*.test.ts`), DOM code in real Chromium (`*.browser.test.ts(x)`). */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/{architecture,unit,corpus}/**/*.test.ts"],
          exclude: ["**/*.browser.test.*"],
          environment: "node",
        },
      },
      {
        extends: true,
        esbuild: { jsx: "automatic", jsxImportSource: "preact" },
        test: {
          name: "browser",
          include: ["tests/{unit,pages}/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-quic"] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
