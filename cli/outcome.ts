/** What a command came to: lines for stdout, or messages for stderr with the exit code. */
export type Outcome =
  | { readonly ok: true; readonly lines: readonly unknown[] }
  | { readonly ok: false; readonly exitCode: ExitCode; readonly messages: readonly string[] };

/** 1: something is wrong with what was given or asked for. 2: the command was not understood. */
type ExitCode = 1 | 2;

/** A step on the way: its value, or the outcome that ends the command. */
export type Step<T> = { readonly ok: true; readonly value: T } | Extract<Outcome, { ok: false }>;

export const problem = (...messages: readonly string[]): Extract<Outcome, { ok: false }> => ({
  ok: false,
  exitCode: 1,
  messages,
});

export const misuse = (message: string): Extract<Outcome, { ok: false }> => ({
  ok: false,
  exitCode: 2,
  messages: [message],
});
