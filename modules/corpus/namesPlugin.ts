import type { Plugin } from "vite";
import type { CompiledArchive } from "../../compile/compileCorpus.ts";

type Generated = Pick<CompiledArchive, "names" | "fingerprints" | "scout" | "packedFoldTable">;

const inBase64 = (bytes: Uint8Array): string => JSON.stringify(Buffer.from(bytes).toString("base64"));

/** What each module says. Strings, as the same data as a literal is slower to load. */
const modules: Readonly<Record<string, (from: Generated) => string>> = {
  "virtual:on-record/names": ({ names, fingerprints }) =>
    `export const namesData = JSON.parse(${JSON.stringify(JSON.stringify(names))});
export const fingerprints = ${inBase64(fingerprints)};`,
  "virtual:on-record/scout": ({
    scout,
    packedFoldTable,
  }) => `export const scout = ${inBase64(scout.fingerprints)};
export const wordStarts = ${JSON.stringify(scout.wordStarts)};
export const packedFoldTable = ${JSON.stringify(packedFoldTable)};`,
};

/** By Rollup's convention, a null byte keeps other plugins from taking the id for a file. */
const resolved = (id: string): string => `\0${id}`;

/**
 * Serves the modules `virtual:on-record/names` and `virtual:on-record/scout` (see names.d.ts): what spotting
 * needs, compiled from the corpus. Also for test runners that bundle code which imports them.
 */
export const namesPlugin = (compiled: () => Promise<Generated>): Plugin => ({
  name: "on-record:names",
  resolveId: (id) => (id in modules ? resolved(id) : undefined),
  load: async (id) => {
    const name = Object.keys(modules).find((one) => resolved(one) === id);
    return name === undefined ? undefined : modules[name]?.(await compiled());
  },
});
