import { formatProblem, sortProblems } from "../../compile/problem.ts";
import { readDocuments } from "../../compile/readDocuments.ts";
import type { Run } from "../command.ts";
import { misuse, problem } from "../outcome.ts";
import { parseArguments } from "../parseArguments.ts";

/** Lists the documents of the archive. What else the corpus has is not read. */
export const documents: Run = async (args, root) => {
  const parsed = parseArguments(args, []);
  if (!parsed.ok) return parsed;
  const extra = parsed.value.positionals[0];
  if (extra !== undefined) return misuse(`documents takes no argument; "${extra}" is too many`);
  const read = readDocuments(root);
  if (read.problems.length > 0) return problem(...sortProblems(read.problems).map(formatProblem));
  const lines = read.documents.map(({ id, title, date, publisher }) => ({
    id,
    title,
    date,
    publisher: publisher.value,
  }));
  return { ok: true, lines };
};
