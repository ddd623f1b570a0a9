import type { Run } from "../command.ts";
import { openCorpus } from "../openCorpus.ts";
import { misuse } from "../outcome.ts";
import { parseArguments, single } from "../parseArguments.ts";
import { readText } from "../readText.ts";
import { reviewedStatements } from "../reviewedStatements.ts";

/** Who said what: the reviewed statements of a document, or the automatic ones of a plain text. */
export const statements: Run = async (args, root) => {
  const parsed = parseArguments(args, ["document"]);
  if (!parsed.ok) return parsed;
  const documentId = parsed.value.options.document;
  if (documentId !== undefined) {
    if (parsed.value.positionals.length > 0) return misuse("give --document ID or FILE, not both");
    const corpus = await openCorpus(root);
    return corpus.ok ? reviewedStatements(corpus.value, documentId) : corpus;
  }
  const path = single(parsed.value, "--document ID or FILE");
  if (!path.ok) return path;
  const text = readText(path.value);
  if (!text.ok) return text;
  const corpus = await openCorpus(root);
  if (!corpus.ok) return corpus;
  // Half of the command's code, which nothing else needs.
  const { automaticStatements } = await import("../automaticStatements.ts");
  return automaticStatements(corpus.value, text.value);
};
