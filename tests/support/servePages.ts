import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { type ServedFolder, serveFolder } from "./serveFolder.ts";

const source = "tests/pages";

/** The code of a page's `app.mjs` with all that it imports. */
const bundle = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry, formats: ["es"], fileName: () => "app.js" } },
  });
  const code = [built].flat().flatMap((result) => ("output" in result ? result.output[0].code : []))[0];
  if (code === undefined) throw new Error(`${entry}: Vite made nothing of it`);
  return code;
};

const bundleAll = async (): Promise<ReadonlyMap<string, string>> => {
  const bundles = new Map<string, string>();
  for (const slug of readdirSync(source)) {
    const app = join(source, slug, "app.mjs");
    if (existsSync(app)) bundles.set(`/${slug}/app.js`, await bundle(app));
  }
  return bundles;
};

/** Bundling takes seconds: once for all tests of a process. */
let bundles: Promise<ReadonlyMap<string, string>> | undefined;

/** Serves the pages of tests/pages; a page with an `app.mjs` has it bundled as its `app.js`. */
export const servePages = async (): Promise<ServedFolder> => {
  bundles ??= bundleAll();
  return serveFolder(source, await bundles);
};
