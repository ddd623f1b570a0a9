import { commands } from "./commands.ts";
import { misuse, type Outcome } from "./outcome.ts";

const PROGRAM = "npm run -s on-record --";

const usage = (): string => {
  const forms = [...commands.values()].flatMap((command) =>
    command.usage.map((form, i) => ({ form, summary: i === 0 ? command.summary : "" })),
  );
  const width = Math.max(...forms.map(({ form }) => form.length));
  const lines = forms.map(({ form, summary }) => `  ${form.padEnd(width)}  ${summary}`.trimEnd());
  return [
    `usage: ${PROGRAM} COMMAND`,
    ...lines,
    "One JSON object a line. FILE is a text in UTF-8, or - for standard input. Offsets are UTF-16 units.",
  ].join("\n");
};

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** Runs one `on-record` command and tells what to write and with which code to end: 0, 1 (a problem) or 2 (misuse). */
export const runOnRecord = async (
  argv: readonly string[],
  root: string,
): Promise<{ readonly stdout: string; readonly stderr: string; readonly exitCode: number }> => {
  const [name, ...args] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    return { stdout: asText([usage()]), stderr: "", exitCode: 0 };
  }
  const command = commands.get(name ?? "");
  const unknown = name === undefined ? "no command given" : `there is no command "${name}"`;
  const outcome: Outcome = command === undefined ? misuse(unknown) : await (await command.load())(args, root);
  if (outcome.ok) {
    return { stdout: asText(outcome.lines.map((line) => JSON.stringify(line))), stderr: "", exitCode: 0 };
  }
  const hint = command === undefined ? [usage()] : command.usage.map((form) => `usage: ${PROGRAM} ${form}`);
  // A corpus problem is a line `file:line: what` and stays so; the command's own errors say whose they are.
  const messages =
    outcome.exitCode === 2 ? [...outcome.messages.map((m) => `on-record: ${m}`), ...hint] : outcome.messages;
  return { stdout: "", stderr: asText(messages), exitCode: outcome.exitCode };
};
