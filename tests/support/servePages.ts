import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { type ServedFolder, serveFolder } from "./serveFolder.ts";

const source = "tests/pages";

/** The pages in a folder of their own, until this process ends; a page with an `app.mjs` has it bundled as its `app.js`. */
const buildPages = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-pages-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(source, folder, { recursive: true });
  for (const slug of readdirSync(source)) {
    const app = join(source, slug, "app.mjs");
    if (!existsSync(app)) continue;
    await build({
      configFile: false,
      logLevel: "error",
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        outDir: join(folder, slug),
        emptyOutDir: false,
        lib: { entry: app, formats: ["es"], fileName: () => "app.js" },
      },
    });
  }
  return folder;
};

/** Bundling takes seconds: once for all tests of a process. */
let built: Promise<string> | undefined;

/** Serves the pages of tests/pages. */
export const servePages = async (): Promise<ServedFolder> => {
  built ??= buildPages();
  return serveFolder(await built);
};
