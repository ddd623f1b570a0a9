import type { Block, SourceDocument } from "../archive/document.ts";
import type { Statement } from "../archive/statement.ts";
import type { Mention } from "../spotting/mention.ts";
import type { PlacedStatement } from "./readStatements.ts";

/** Index of the nearest section heading above, or -1. The title, block 0, is none. */
const headingAbove = (blocks: readonly Block[], index: number): number => {
  const above = blocks.slice(0, index).findLastIndex(({ kind }) => kind === "heading");
  return above > 0 ? above : -1;
};

/** Index of the question that an answer of one or more blocks belongs to, or -1. */
const questionAnswered = (blocks: readonly Block[], index: number): number => {
  if (blocks[index]?.kind !== "answer") return -1;
  const before = blocks.slice(0, index).findLastIndex(({ kind }) => kind !== "answer");
  return blocks[before]?.kind === "question" ? before : -1;
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const derive = (
  document: SourceDocument,
  placed: PlacedStatement,
  mentions: readonly Mention[],
): Statement => {
  const { item, start, end } = placed;
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return {
    id: `${document.id}/${item.n}`,
    document: document.id,
    block: item.block,
    start,
    end,
    text: item.text,
    speaker: item.speaker,
    quotation: item.quotation,
    cue: item.cue,
    through: item.through,
    attributions: placed.attributions.map((part) => ({
      start: part.start,
      end: part.end,
      speaker: part.item.speaker,
      quotation: part.item.quotation,
      cue: part.item.cue,
      ...(part.item.date === undefined ? {} : { date: part.item.date }),
    })),
    hypothetical: [...placed.hypothetical],
    date: item.date ?? document.date,
    heading: headingAbove(document.blocks, item.block),
    question: questionAnswered(document.blocks, item.block),
    // Where the document leaves open whom a name means, the likeliest counts.
    mentions: unique(inside.flatMap(({ entities }) => entities.slice(0, 1))),
    names: inside.map((mention) => ({
      start: mention.start - start,
      end: mention.end - start,
      entities: [...mention.entities],
    })),
    topics: unique(item.topics),
  };
};

/**
 * The statements of one document in reading order, with what follows from the document: heading, question,
 * the document's date where none of its own is given, and the entities named.
 *
 * @param mentions the names found in each block of the document, in order
 */
export const deriveStatements = (
  document: SourceDocument,
  placed: readonly PlacedStatement[],
  mentions: readonly (readonly Mention[])[],
): readonly Statement[] =>
  [...placed]
    .sort((a, b) => a.item.block - b.item.block || a.start - b.start)
    .map((statement) => derive(document, statement, mentions[statement.item.block] ?? []));
