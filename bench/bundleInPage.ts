import { join } from "node:path";
import { build } from "vite";

/**
 * Code that runs in a measured page, as one script, minified as a release is: of `inPage.ts`, or of another entry as a
 * module, whose exports keep their names.
 */
export const bundleInPage = async (module?: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    build: {
      write: false,
      target: "es2022",
      lib:
        module === undefined
          ? { entry: join(import.meta.dirname, "inPage.ts"), formats: ["iife"], name: "onRecordBenchModule" }
          : { entry: module, formats: ["es"] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!("output" in output)) continue;
    for (const chunk of output.output) if (chunk.type === "chunk") return chunk.code;
  }
  throw new Error("the code for the measured page was not bundled");
};
