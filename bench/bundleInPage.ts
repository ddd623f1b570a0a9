import { join } from "node:path";
import { build } from "vite";

/** The code that runs in the measured page, as one script, minified as a release is. */
export const bundleInPage = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(import.meta.dirname, "inPage.ts"), formats: ["iife"], name: "onRecordBenchModule" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!("output" in output)) continue;
    for (const chunk of output.output) if (chunk.type === "chunk") return chunk.code;
  }
  throw new Error("the code for the measured page was not bundled");
};
