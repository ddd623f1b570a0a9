import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceDocument } from "../../archive/document.ts";
import { type DraftDocument, draftCorpus } from "../../drafting/draftCorpus.ts";
import type { Corpus } from "./openCorpus.ts";
import { type AttributedSpan, type AttributionReport, scoreAttribution } from "./scoreAttribution.ts";

/** How much of the reviewed corpus a draft of the raw source texts proposes. */
export type DraftReport = {
  /** Blocks of the reviewed documents, and those that the draft has word for word, of the same kind. */
  readonly blocks: { readonly reviewed: number; readonly proposed: number };
  /** Statements with just the reviewed beginning and end. */
  readonly sameSlices: number;
  /** Statements: the reviewed ones are the labels, the proposed ones the prediction. */
  readonly statements: AttributionReport;
  /** The narrower attributions inside the statements. */
  readonly inside: AttributionReport;
};

/** Drafts each document of the corpus from its raw text in `seeds`, knowing nothing of the review, and compares. */
export function evaluateDraft(corpus: Corpus, seeds: string): DraftReport {
  const { names, speakers, reviewed, sameSpeaker } = corpus;
  const drafts = corpus.documents.flatMap((document) => {
    const path = join(seeds, document.source.file);
    if (!existsSync(path)) return [];
    const draft = draftCorpus(readFileSync(path, "utf8"), names, { speakers });
    return draft ? [{ document, draft, proposed: proposedIn(document.source.file, draft) }] : [];
  });
  const sources = new Set(drafts.map(({ document }) => document.source.file));
  const labels = reviewed.statements.filter(({ source }) => sources.has(source));
  const statements = drafts.flatMap(({ proposed }) => proposed.statements);
  const slices = new Set(statements.map(place));
  return {
    blocks: {
      reviewed: drafts.reduce((sum, { document }) => sum + document.blocks.length, 0),
      proposed: drafts.reduce((sum, { document, draft }) => sum + sameBlocks(document, draft), 0),
    },
    sameSlices: labels.filter((label) => slices.has(place(label))).length,
    statements: scoreAttribution(labels, statements, sameSpeaker),
    inside: scoreAttribution(
      reviewed.inside.filter(({ source }) => sources.has(source)),
      drafts.flatMap(({ proposed }) => proposed.inside),
      sameSpeaker,
    ),
  };
}

const place = ({ source, start, end }: Pick<AttributedSpan, "source" | "start" | "end">): string =>
  `${source} ${start} ${end}`;

/** What a draft proposes, in offsets of the raw text. */
function proposedIn(
  source: string,
  { blocks, statements }: DraftDocument,
): { readonly statements: readonly AttributedSpan[]; readonly inside: readonly AttributedSpan[] } {
  const placed = statements.map((statement) => {
    const start = (blocks[statement.block]?.at ?? 0) + statement.start;
    return { statement, span: { ...statement, source, start, end: start + statement.text.length } };
  });
  return {
    statements: placed.map(({ span }) => span),
    inside: placed.flatMap(({ statement, span }) =>
      statement.attributions.map((part) => {
        const start = span.start + part.start;
        return { ...part, source, start, end: start + part.text.length };
      }),
    ),
  };
}

/** An emendation changes letters but keeps the length. */
function sameBlocks(document: SourceDocument, draft: DraftDocument): number {
  const drafted = new Map(draft.blocks.map((block) => [block.at, block]));
  return document.blocks.filter(({ at, kind, text }) => {
    const block = drafted.get(at);
    return block?.kind === kind && block.text.length === text.length;
  }).length;
}
