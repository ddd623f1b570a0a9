import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath } from "./tests/support/browsers.ts";

/** Pure code runs in Node (`*.test.ts`), DOM code in real Chromium (`*.browser.test.ts(x)`). */
export default defineConfig({
  // The English words are imported from there; nothing is to be served from it.
  publicDir: false,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/{architecture,unit,corpus}/**/*.test.ts"],
          exclude: ["**/*.browser.test.*"],
          environment: "node",
          // Pure code leaves nothing behind; loading it anew for each file took longer than the tests.
          isolate: false,
          // Compiling the corpus takes seconds on a slow machine: a time-out is for what hangs.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Found late, it would make Vite reload in the middle of a cold run.
        optimizeDeps: { include: ["fast-check"] },
        esbuild: { jsx: "automatic", jsxImportSource: "preact" },
        test: {
          name: "browser",
          include: ["tests/{unit,pages}/**/*.browser.test.{ts,tsx}"],
          testTimeout: 60_000,
          // Vitest's own second is less than a busy machine needs for a frame, a rest on a name or a file.
          expect: { poll: { timeout: 10_000 } },
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
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          // One real browser at a time: two would race for the same two cores.
          fileParallelism: false,
          // What each file would load anew is the drivers, and the pages that servePages bundles once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
