import { join } from "node:path";
import type { Wxt } from "wxt";
import { addViteConfig, defineWxtModule } from "wxt/modules";
import { type CompiledArchive, compileCorpus } from "../compile/compileCorpus.ts";
import { formatProblem } from "../compile/problem.ts";
import { namesPlugin } from "./corpus/namesPlugin.ts";

/** An editor that saves several files at once makes one change of it. */
const SETTLE_MS = 200;

/** The compiled archive, or an Error that lists every problem. */
const compile = async (root: string): Promise<CompiledArchive> => {
  const { problems, archive } = await compileCorpus(root);
  if (archive === undefined) {
    const error = new Error(`the corpus has problems:\n${problems.map(formatProblem).join("\n")}`);
    // The error is the corpus's: where this code stands says nothing to whoever mends it.
    error.stack = "";
    throw error;
  }
  return archive;
};

/** In development: compiles again when the corpus changes, and starts the server anew if it has no problems. */
const watchCorpus = (wxt: Wxt, recompile: () => Promise<void>): void => {
  const folder = join(wxt.config.root, "corpus");
  let settling: NodeJS.Timeout | undefined;
  const restart = async (): Promise<void> => {
    try {
      await recompile();
      wxt.logger.info("The corpus has changed, restarting the server...");
      await wxt.server?.restart();
    } catch (error) {
      // What runs goes on with the corpus as it was.
      wxt.logger.error(error);
    }
  };
  wxt.hooks.hook("server:started", (_, server) => {
    server.watcher.add(folder);
    server.watcher.on("all", (_event, path) => {
      if (!path.startsWith(folder)) return;
      clearTimeout(settling);
      settling = setTimeout(() => void restart(), SETTLE_MS);
    });
  });
};

/**
 * Compiles `corpus/` in every build: the archive's files become files of the extension, and the names
 * become the module `virtual:on-record/names`. A corpus with problems fails the build, listing all of them.
 */
export default defineWxtModule((wxt) => {
  let archive: Promise<CompiledArchive> | undefined;
  const compiled = (): Promise<CompiledArchive> => {
    archive ??= compile(wxt.config.root);
    return archive;
  };

  addViteConfig(wxt, () => ({ plugins: [namesPlugin(compiled)] }));

  wxt.hooks.hook("build:before", async () => {
    await compiled();
  });
  wxt.hooks.hook("build:publicAssets", async (_, files) => {
    for (const [relativeDest, contents] of (await compiled()).files) files.push({ relativeDest, contents });
  });
  if (wxt.config.command === "serve") {
    watchCorpus(wxt, async () => {
      const next = await compile(wxt.config.root);
      archive = Promise.resolve(next);
    });
  }
});
