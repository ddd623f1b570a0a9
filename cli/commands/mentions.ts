import { findMentions } from "../../spotting/findMentions.ts";
import type { Run } from "../command.ts";
import { named } from "../named.ts";
import { openCorpus } from "../openCorpus.ts";
import { parseArguments, single } from "../parseArguments.ts";
import { readText } from "../readText.ts";
import { titleOf } from "../titleOf.ts";

/** Finds the names that the archive knows in a plain text. */
export const mentions: Run = async (args, root) => {
  const parsed = parseArguments(args, []);
  if (!parsed.ok) return parsed;
  const path = single(parsed.value, "FILE");
  if (!path.ok) return path;
  const text = readText(path.value);
  if (!text.ok) return text;
  const corpus = await openCorpus(root);
  if (!corpus.ok) return corpus;
  const { names, entities } = corpus.value;
  const withKind = (id: string) => ({ ...named(entities, id), kind: entities.get(id)?.kind ?? "other" });
  const found = findMentions(names, text.value, { title: titleOf(text.value) });
  const lines = found.map(({ start, end, entities: ids }) => {
    const [first = "", ...others] = ids;
    const line = { start, end, text: text.value.slice(start, end), entity: withKind(first) };
    return others.length === 0 ? line : { ...line, candidates: ids.map(withKind) };
  });
  return { ok: true, lines };
};
