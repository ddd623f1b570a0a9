import type { Plugin } from "vite";

/** Code of so many pages is shared by all: one file more to ask for costs a page more than a few kB that it does not use. */
const PAGES_SHARING = 3;

/** A file of its own costs a page more than this much code, in characters as it is written. */
const SMALL = 2000;

/** The page that opens most often and has the least time. */
const QUICKEST = /\/popup\/index\.html$/;

type ModuleInfo = {
  readonly importedIds: readonly string[];
  readonly isEntry: boolean;
  readonly code: string | null;
  readonly dynamicImporters: readonly string[];
};
type InfoOf = (id: string) => ModuleInfo | null;

/** Every module that is loaded with a module before anything is done: not what is imported on demand. */
const reachedFrom = (root: string, infoOf: InfoOf): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(infoOf(id)?.importedIds ?? []));
  }
  return reached;
};

/**
 * In which file of several pages a module is put, by its id: what most pages load at once in one file, what the popup
 * has in common with any other in another, and with the first what is too small for a file. All other modules are left to
 * the bundler.
 */
export const sharedFiles = (
  ids: readonly string[],
  infoOf: InfoOf,
): ReadonlyMap<string, "shared" | "search"> => {
  const pages = ids.filter((id) => infoOf(id)?.isEntry);
  const onDemand = ids.filter((id) => !infoOf(id)?.isEntry && infoOf(id)?.dynamicImporters.length);
  const reached = new Map([...pages, ...onDemand].map((root) => [root, reachedFrom(root, infoOf)]));
  const loadedBy = (id: string, roots: readonly string[]): number =>
    roots.filter((root) => reached.get(root)?.has(id)).length;
  const files = new Map<string, "shared" | "search">();
  for (const id of ids) {
    if (reached.has(id)) continue;
    const byPages = loadedBy(id, pages);
    const isOfPopup =
      loadedBy(
        id,
        pages.filter((page) => QUICKEST.test(page)),
      ) > 0;
    if (byPages >= PAGES_SHARING) files.set(id, "shared");
    else if (isOfPopup && byPages + loadedBy(id, onDemand) > 1) files.set(id, "search");
  }
  // What the bundler would put in one file: all that is loaded by the same.
  const left = new Map<string, string[]>();
  for (const id of ids) {
    const roots = [...reached].filter(([, modules]) => modules.has(id)).map(([root]) => root);
    if (files.has(id) || reached.has(id) || roots.length < 2 || loadedBy(id, pages) === 0) continue;
    const file = roots.join();
    left.set(file, [...(left.get(file) ?? []), id]);
  }
  for (const together of left.values()) {
    const length = together.reduce((sum, id) => sum + (infoOf(id)?.code?.length ?? 0), 0);
    if (length <= SMALL) for (const id of together) files.set(id, "shared");
  }
  return files;
};

/**
 * Puts what several pages of the extension load into few files. Left to itself the bundler makes a file for each set of
 * pages that share something: some twenty for the popup, each asked for before its markup is read.
 */
export const sharedCode = (): Plugin => ({
  name: "on-record:shared-code",
  apply: "build",
  outputOptions: (options) => {
    // Scripts that stand alone are one file as they are.
    if (options.inlineDynamicImports || options.format === "iife") return null;
    let files: ReadonlyMap<string, string> | undefined;
    return {
      ...options,
      manualChunks: (id, { getModuleIds, getModuleInfo }) => {
        files ??= sharedFiles([...getModuleIds()], getModuleInfo);
        return files.get(id);
      },
    };
  },
});
