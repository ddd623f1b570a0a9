import type { Outcome } from "./outcome.ts";

/**
 * What a command does.
 *
 * @param args what stands after the command's name
 * @param root the folder that has `corpus/`
 */
export type Run = (args: readonly string[], root: string) => Promise<Outcome>;

/** One command of `on-record`. */
export type Command = {
  /** How it is written after `on-record`, one line a form. */
  readonly usage: readonly string[];
  /** What it does, in a line. */
  readonly summary: string;
  /** Its code, read only when it runs: most of a short command's time is reading code. */
  readonly load: () => Promise<Run>;
};
