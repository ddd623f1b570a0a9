import { compileCorpus } from "../../compile/compileCorpus.ts";
import { formatProblem } from "../../compile/problem.ts";
import type { Run } from "../command.ts";
import { misuse, problem } from "../outcome.ts";
import { parseArguments } from "../parseArguments.ts";

const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** Compiles the corpus and reports everything that is wrong with it. */
export const check: Run = async (args, root) => {
  const parsed = parseArguments(args, []);
  if (!parsed.ok) return parsed;
  const extra = parsed.value.positionals[0];
  if (extra !== undefined) return misuse(`check takes no argument; "${extra}" is too many`);
  const { problems, archive } = await compileCorpus(root);
  if (archive === undefined) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    return problem(...problems.map(formatProblem), `the corpus has ${count}`);
  }
  const lines = [...archive.files].map(([file, text]) => ({ file, bytes: bytesOf(text) }));
  return { ok: true, lines };
};
