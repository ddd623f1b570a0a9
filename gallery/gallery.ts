import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserName, Theme } from "../tests/support/driver.ts";
import { openDriver } from "../tests/support/openDriver.ts";
import { serveFolder } from "../tests/support/serveFolder.ts";
import { scenes } from "./scenes.ts";
import { type Picture, writeIndex } from "./writeIndex.ts";

const usage = `npm run gallery [-- --browser chromium|firefox] [--only SCENE]

Pictures every screen and state in both themes and three widths, in both browsers, into output/gallery, with an index
page. Build the extension first (npm run build).`;

const browsers: readonly BrowserName[] = ["chromium", "firefox"];
const themes: readonly Theme[] = ["light", "dark"];
/** A phone, a popup or half a screen, and a desktop. */
const widths = [320, 640, 1280] as const;
const height = 800;
const folder = join("output", "gallery");

const pictureAll = async (browser: BrowserName, theme: Theme, only: string): Promise<readonly Picture[]> => {
  const site = await serveFolder(join(import.meta.dirname, "..", "demo"));
  const driver = await openDriver(browser, { theme });
  const pictures: Picture[] = [];
  try {
    for (const { name, show, from = 0 } of scenes.filter((scene) => scene.name.includes(only))) {
      for (const width of widths.filter((one) => one >= from)) {
        await driver.setViewport(width, height);
        await show(driver, site).catch((error: Error) => {
          throw new Error(`${name}, ${browser}, ${theme}, ${width} px: ${error.message}`);
        });
        const file = `${name}-${browser}-${theme}-${width}.png`;
        await driver.screenshot(join(folder, file));
        pictures.push({ scene: name, file, browser, theme, width });
      }
      console.log(`${browser} ${theme}: ${name}`);
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return pictures;
};

const gallery = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      browser: { type: "string" },
      only: { type: "string", default: "" },
      help: { type: "boolean", default: false },
    },
  });
  const asked = browsers.filter((browser) => values.browser === undefined || values.browser === browser);
  if (values.help || asked.length === 0) throw new Error(usage);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const browser of asked) {
    for (const theme of themes) pictures.push(...(await pictureAll(browser, theme, values.only)));
  }
  const order = new Map(scenes.map(({ name }, index) => [name, index]));
  writeIndex(
    folder,
    pictures.sort((a, b) => (order.get(a.scene) ?? 0) - (order.get(b.scene) ?? 0)),
  );
  console.log(`${pictures.length} pictures; open ${join(folder, "index.html")}`);
};

await gallery().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
