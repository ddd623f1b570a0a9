import type { Run } from "../command.ts";
import { named } from "../named.ts";
import { openCorpus } from "../openCorpus.ts";
import { misuse } from "../outcome.ts";
import { parseArguments, single, wholeNumber } from "../parseArguments.ts";

/** As many as one looks through on a screen. */
const DEFAULT_LIMIT = 10;

/** Searches the archive, best first. */
export const search: Run = async (args, root) => {
  const parsed = parseArguments(args, ["limit"]);
  if (!parsed.ok) return parsed;
  const query = single(parsed.value, "QUERY (several words go in quotation marks)");
  if (!query.ok) return query;
  if (query.value.trim() === "") return misuse("QUERY is empty; give a name or some words");
  const limit = wholeNumber("--limit", parsed.value.options.limit ?? String(DEFAULT_LIMIT), 1);
  if (!limit.ok) return limit;
  const corpus = await openCorpus(root);
  if (!corpus.ok) return corpus;
  const { archive, entities } = corpus.value;
  const results = await archive.search(query.value, limit.value);
  const lines = results.map(({ statement, score }) => ({
    document: statement.document,
    statement: statement.id,
    text: statement.text,
    speaker: named(entities, statement.speaker),
    date: statement.date,
    score,
  }));
  return { ok: true, lines };
};
