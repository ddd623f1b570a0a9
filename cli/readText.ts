import { readFileSync } from "node:fs";
import { problem, type Step } from "./outcome.ts";

/** File descriptor of standard input. */
const STDIN = 0;

const why = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file; check the path";
  if (code === "EISDIR") return "this is a folder; name a text file in it";
  if (code === "EACCES") return "it may not be read; check its permissions";
  return `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
};

/**
 * The text of a file, or of standard input for `-`, as it is: a byte order mark stays, so that offsets are
 * those of the file's text.
 */
export const readText = (path: string): Step<string> => {
  const name = path === "-" ? "standard input" : path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === "-" ? STDIN : path);
  } catch (error) {
    return problem(`${name}: ${why(error)}`);
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return problem(`${name}: this is no text in UTF-8; convert it first`);
  }
};
