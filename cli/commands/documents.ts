import type { Command } from "../command.ts";
import { openCorpus } from "../openCorpus.ts";
import { misuse } from "../outcome.ts";
import { parseArguments } from "../parseArguments.ts";

/** Lists the documents of the archive. */
export const documents: Command = {
  usage: ["documents"],
  summary: "list the documents",
  run: async (args, root) => {
    const parsed = parseArguments(args, []);
    if (!parsed.ok) return parsed;
    const extra = parsed.value.positionals[0];
    if (extra !== undefined) return misuse(`documents takes no argument; "${extra}" is too many`);
    const corpus = await openCorpus(root);
    if (!corpus.ok) return corpus;
    const summaries = await corpus.value.archive.documents();
    return {
      ok: true,
      lines: summaries.map(({ id, title, date, publisher }) => ({ id, title, date, publisher })),
    };
  },
};
