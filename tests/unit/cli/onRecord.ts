import { spawn } from "node:child_process";
import { join } from "node:path";

const project = join(import.meta.dirname, "../../..");

export type Ended = { readonly stdout: string; readonly stderr: string; readonly code: number | null };

/** Runs the real `on-record` command; `root` names another corpus than the project's, `input` goes to its standard input. */
export const onRecord = (
  args: readonly string[],
  { root, input = "" }: { readonly root?: string; readonly input?: string } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", join(project, "cli/on-record.ts"), ...args], {
      cwd: project,
      env: { ...process.env, ...(root === undefined ? {} : { ON_RECORD_ROOT: root }) },
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      output.stdout += part;
    });
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      output.stderr += part;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...output, code }));
    child.stdin.end(input);
  });

/** The JSON objects on standard output; the command must have ended well and silently. */
export const linesOf = ({ stdout, stderr, code }: Ended): readonly Record<string, unknown>[] => {
  if (code !== 0 || stderr !== "") throw new Error(`ended with ${code}: ${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
};
