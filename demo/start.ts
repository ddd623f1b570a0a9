import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserName } from "../tests/support/driver.ts";
import { openDriver } from "../tests/support/openDriver.ts";
import { serveFolder } from "../tests/support/serveFolder.ts";
import { tour } from "./tour.ts";

const usage = "usage: npm start [-- --browser chromium|firefox] [--headless]";

const parseBrowser = (): { browser: BrowserName; headless: boolean } => {
  const { values } = parseArgs({
    options: {
      browser: { type: "string", default: "chromium" },
      headless: { type: "boolean", default: false },
    },
  });
  if (values.browser !== "chromium" && values.browser !== "firefox") {
    throw new Error(`unknown browser "${values.browser}"; ${usage}`);
  }
  const hasDisplay =
    process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return { browser: values.browser, headless: values.headless || !hasDisplay };
};

const build = (browser: BrowserName): void => {
  const target = browser === "chromium" ? "chrome" : "firefox";
  const built = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", target], {
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
};

/** Builds the extension and shows the main job on the sample article: by hand with a display, as a tour without. */
const start = async (): Promise<void> => {
  const { browser, headless } = parseBrowser();
  console.log("Building On Record …");
  build(browser);
  const site = await serveFolder(join(import.meta.dirname));
  const driver = await openDriver(browser, { headless });
  try {
    if (headless) {
      mkdirSync("output", { recursive: true });
      await tour(driver, site.origin, "output");
      console.log(
        "\nNext: look at the pictures in output/, then load the extension into your own browser as the README says (Install).",
      );
      return;
    }
    await driver.open(`${site.origin}/article.html`);
    console.log(
      "\nNext: rest the pointer on an underlined name, for example “Zangezur corridor”. Close the browser to end.",
    );
    await driver.closed;
  } finally {
    await driver.close();
    await site.close();
  }
};

await start().catch((error: unknown) => {
  console.error(`\nnpm start failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
