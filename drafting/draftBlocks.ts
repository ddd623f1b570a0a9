import type { Block, BlockKind } from "../archive/document.ts";
import { type Paragraph, readParagraphs } from "../quoting/paragraphs.ts";
import { splitSentences } from "../quoting/sentences.ts";
import { readTurns } from "../quoting/turns.ts";
import { type HeadLines, readHead } from "./readHead.ts";

/** A line of the raw text that is not part of the document. `at` counts UTF-16 units. */
export type LeftOut = { readonly at: number; readonly text: string };

/** What a raw text looks like as a document: its blocks in order, the title first, and what was left out. */
export type DraftBlocks = Pick<HeadLines, "date" | "byline"> & {
  readonly blocks: readonly Block[];
  readonly interview: boolean;
  readonly leftOut: readonly LeftOut[];
};

/**
 * Takes a raw text apart into blocks by rules of thumb, each for a person to check: the title by its place before
 * the date, the byline or the first paragraph; turns of an interview by dashes and labels; menus, footers, captions
 * and second copies left out. Undefined where the text has no paragraph to make a document of.
 */
export function draftBlocks(text: string): DraftBlocks | undefined {
  const paragraphs = readParagraphs(text);
  const firstProse = paragraphs.findIndex(({ kind }) => kind === "prose");
  if (firstProse < 0) return undefined;
  const turns = readTurns(text, paragraphs);
  const head = readHead(text, paragraphs, firstProse);
  const last = turns
    ? Math.max(...turns.byParagraph.keys())
    : paragraphs.findLastIndex(({ kind }) => kind === "prose");

  const blocks: Block[] = [];
  const leftOut: LeftOut[] = [];
  const take = (kind: BlockKind, start: number, end: number): void => {
    blocks.push({ kind, text: text.slice(start, end), at: start });
  };
  const kindOf = (paragraph: Paragraph, index: number): BlockKind | undefined => {
    if (index > last || head.record.has(index) || paragraph.kind === "furniture") return undefined;
    if (paragraph.kind === "heading") return index > head.title ? "heading" : undefined;
    const turn = turns?.byParagraph.get(index)?.turn;
    if (turn) return turn;
    return index === firstProse && introduces(paragraphs, index, turns?.first) ? "standfirst" : "paragraph";
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { from, end } = paragraph;
    if (index === head.title) {
      const title = titleOf(text, paragraph);
      take("heading", title.start, title.end);
      if (title.rest < end) take("standfirst", title.rest, end);
      continue;
    }
    const kind = kindOf(paragraph, index);
    if (kind) take(kind, turns?.byParagraph.get(index)?.from ?? from, end);
    else leftOut.push({ at: paragraph.start, text: text.slice(paragraph.start, end) });
  }
  return { blocks, interview: turns !== null, leftOut, date: head.date, byline: head.byline };
}

/** A first paragraph introduces the rest if something else comes between: the first question, or links to other texts. */
function introduces(paragraphs: readonly Paragraph[], index: number, firstTurn: number | undefined): boolean {
  return firstTurn === index + 1 || paragraphs[index + 1]?.kind === "furniture";
}

/** A title that shares its line with the standfirst is the line's first sentence. `rest` is where the standfirst begins. */
function titleOf(text: string, { kind, from, end }: Paragraph): { start: number; end: number; rest: number } {
  const line = text.slice(from, end);
  const [first, second] = kind === "prose" ? splitSentences(line) : [];
  if (!first || !second) return { start: from, end, rest: end };
  return { start: from, end: from + first.end, rest: from + second.start };
}
