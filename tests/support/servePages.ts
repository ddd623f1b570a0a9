import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { type ServedFolder, serveFolder } from "./serveFolder.ts";

const source = "tests/pages";

/** Serves the pages of tests/pages; a page with an `app.mjs` has it bundled as its `app.js`. */
export const servePages = async (): Promise<ServedFolder> => {
  const folder = mkdtempSync(join(tmpdir(), "on-record-pages-"));
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
  const served = await serveFolder(folder);
  return {
    origin: served.origin,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
