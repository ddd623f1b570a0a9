import { parseArgs } from "node:util";
import { misuse, type Step } from "./outcome.ts";

/** The positional arguments and the options of a command. */
export type Arguments = {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
};

/** Parses a command's arguments; `options` take a value each. Anything else is misuse, said in one line. */
export const parseArguments = (args: readonly string[], options: readonly string[]): Step<Arguments> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(options.map((name) => [name, { type: "string" as const }])),
      allowPositionals: true,
    });
    return { ok: true, value: { positionals, options: values } };
  } catch (error) {
    // parseArgs explains on several lines what is clear from the usage that follows.
    const message = error instanceof Error ? error.message : String(error);
    return misuse(message.split(/[.\n]/, 1)[0] ?? message);
  }
};

/** A whole number of at least `least`, or misuse. */
export const wholeNumber = (option: string, value: string, least: number): Step<number> =>
  /^\d+$/.test(value) && Number.isSafeInteger(Number(value)) && Number(value) >= least
    ? { ok: true, value: Number(value) }
    : misuse(`${option} is "${value}"; give a whole number from ${least}`);

/** The only positional argument, or misuse that says what it is for. */
export const single = ({ positionals }: Arguments, what: string): Step<string> => {
  const [first, second] = positionals;
  if (first === undefined) return misuse(`no ${what} given`);
  if (second !== undefined) return misuse(`one ${what} at a time; "${second}" is too many`);
  return { ok: true, value: first };
};
