import type { Plugin } from "vite";
import type { CompiledArchive } from "../../compile/compileCorpus.ts";

const NAME = "virtual:on-record/names";
/** By Rollup's convention, a null byte keeps other plugins from taking the id for a file. */
const RESOLVED = `\0${NAME}`;

/**
 * Serves the module `virtual:on-record/names` (see names.d.ts): what spotting needs, compiled from the
 * corpus. Also for test runners that bundle code which imports it.
 */
export const namesPlugin = (names: () => Promise<CompiledArchive["names"]>): Plugin => ({
  name: "on-record:names",
  resolveId: (id) => (id === NAME ? RESOLVED : undefined),
  // JSON.parse of a string is faster to load than the same data as an object literal.
  load: async (id) =>
    id === RESOLVED
      ? `export const namesData = JSON.parse(${JSON.stringify(JSON.stringify(await names()))});`
      : undefined,
});
