import { rankCard } from "../../archive/rankCard.ts";
import { findMentions } from "../../spotting/findMentions.ts";
import type { Run } from "../command.ts";
import { contextOf } from "../contextOf.ts";
import { named } from "../named.ts";
import { openCorpus } from "../openCorpus.ts";
import { misuse, problem } from "../outcome.ts";
import { parseArguments, single, wholeNumber } from "../parseArguments.ts";
import { readText } from "../readText.ts";
import { titleOf } from "../titleOf.ts";

/** What the card would show for the mention at an offset of a plain text; nothing if no mention is there. */
export const card: Run = async (args, root) => {
  const parsed = parseArguments(args, ["at"]);
  if (!parsed.ok) return parsed;
  const path = single(parsed.value, "FILE");
  if (!path.ok) return path;
  const given = parsed.value.options.at;
  if (given === undefined) return misuse("no --at OFFSET given");
  const offset = wholeNumber("--at", given, 0);
  if (!offset.ok) return offset;
  const text = readText(path.value);
  if (!text.ok) return text;
  if (offset.value >= text.value.length) {
    return problem(`--at ${offset.value} lies outside the text, which has ${text.value.length} UTF-16 units`);
  }
  const corpus = await openCorpus(root);
  if (!corpus.ok) return corpus;
  const { archive, names, entities } = corpus.value;

  const found = findMentions(names, text.value, { title: titleOf(text.value) });
  const mention = found.find(({ start, end }) => start <= offset.value && offset.value < end);
  const entity = mention?.entities[0];
  if (mention === undefined || entity === undefined) return { ok: true, lines: [] };
  // As on a page: one question for all of the text's names.
  const material = await archive.cardMaterial([...new Set(found.flatMap((other) => other.entities))]);
  const ranked = rankCard(material, entity, contextOf(text.value, mention, found));
  const lines = ranked.statements.map(({ statement, score, role, why }) => ({
    document: statement.document,
    statement: statement.id,
    text: statement.text,
    speaker: named(entities, statement.speaker),
    quotation: statement.quotation,
    date: statement.date,
    score,
    role,
    why,
  }));
  return { ok: true, lines };
};
