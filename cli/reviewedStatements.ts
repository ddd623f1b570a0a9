import { named } from "./named.ts";
import type { OpenCorpus } from "./openCorpus.ts";
import { type Outcome, problem } from "./outcome.ts";

/**
 * The reviewed statements of a document, each followed by the narrower attributions `within` it. Offsets
 * are those of the source text as it was received, not of the block.
 */
export const reviewedStatements = async (
  { archive, entities }: OpenCorpus,
  documentId: string,
): Promise<Outcome> => {
  const document = await archive.document(documentId);
  if (document === undefined) {
    return problem(`there is no document "${documentId}"; "on-record documents" lists them`);
  }
  const statements = await archive.statements(documentId);
  const lines = statements.flatMap(({ id, block, start, end, text, speaker, quotation, attributions }) => {
    const { at, text: blockText } = document.blocks[block] ?? { at: 0, text: "" };
    const whole = {
      start: at + start,
      end: at + end,
      text,
      speaker: named(entities, speaker),
      quotation,
      id,
      block,
    };
    const narrower = attributions.map((part) => ({
      start: at + part.start,
      end: at + part.end,
      text: blockText.slice(part.start, part.end),
      speaker: named(entities, part.speaker),
      quotation: part.quotation,
      within: id,
      block,
    }));
    return [whole, ...narrower];
  });
  return { ok: true, lines };
};
