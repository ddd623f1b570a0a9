import type { Outcome } from "./outcome.ts";

/** One command of `on-record`. */
export type Command = {
  /** How it is written after `on-record`, one line a form. */
  readonly usage: readonly string[];
  /** What it does, in a line. */
  readonly summary: string;
  /**
   * @param args what stands after the command's name
   * @param root the folder that has `corpus/`
   */
  readonly run: (args: readonly string[], root: string) => Promise<Outcome>;
};
