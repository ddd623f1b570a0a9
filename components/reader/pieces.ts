import type { Block, Emendation } from "../../archive/document.ts";
import type { Statement } from "../../archive/statement.ts";

/** A stretch of text that is shown in one way. */
export type Part = {
  /** Where it starts in the block. */
  readonly start: number;
  readonly text: string;
  readonly emendation: Emendation | undefined;
  /** Quoted by way of example: nobody said it. */
  readonly hypothetical: boolean;
};

/** A statement of a block, or text between statements, cut into parts. */
export type Piece = { readonly statement: Statement | undefined; readonly parts: readonly Part[] };

type Span = { readonly start: number; readonly end: number };

const covers = (span: Span, start: number, end: number): boolean => span.start <= start && end <= span.end;

/**
 * Cuts a block for showing. The parts' texts, joined, are the block's text: nothing is lost, nothing is
 * shown twice. Where statements overlap (a reader's own archive may hold such), the earlier one has the text.
 *
 * @param statements of this block, in any order
 * @param emendations of this block
 */
export const piecesOf = (
  { text }: Pick<Block, "text">,
  statements: readonly Statement[],
  emendations: readonly Emendation[],
): readonly Piece[] => {
  const hypothetical = statements.flatMap((statement) => statement.hypothetical);
  const cuts = [...emendations, ...hypothetical].flatMap(({ start, end }) => [start, end]);
  const partsOf = (from: number, to: number): readonly Part[] => {
    const inside = cuts.filter((cut) => from < cut && cut < to);
    const bounds = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
    return bounds.slice(1).map((end, index) => {
      const start = bounds[index] ?? from;
      return {
        start,
        text: text.slice(start, end),
        emendation: emendations.find((span) => covers(span, start, end)),
        hypothetical: hypothetical.some((span) => covers(span, start, end)),
      };
    });
  };

  const pieces: Piece[] = [];
  let at = 0;
  for (const statement of [...statements].sort((a, b) => a.start - b.start)) {
    const start = Math.max(statement.start, at);
    const end = Math.min(statement.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ statement: undefined, parts: partsOf(at, start) });
    pieces.push({ statement, parts: partsOf(start, end) });
    at = end;
  }
  if (at < text.length) pieces.push({ statement: undefined, parts: partsOf(at, text.length) });
  return pieces;
};
