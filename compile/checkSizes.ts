import type { Problem } from "./problem.ts";

/** No file of the archive is larger: files of 5 MB and more are refused by some stores' checks, and load slowly. */
export const MAX_FILE_BYTES = 5_000_000;

/** Emitted files that are too large, named by their path in the extension. */
export const checkSizes = (files: ReadonlyMap<string, string>): readonly Problem[] =>
  [...files].flatMap(([file, text]) => {
    const bytes = Buffer.byteLength(text, "utf8");
    if (bytes < MAX_FILE_BYTES) return [];
    const size = `${bytes} bytes, where less than ${MAX_FILE_BYTES} are allowed`;
    return [
      { file, line: 1, text: `this emitted file has ${size}; split the largest document or shard this file` },
    ];
  });
