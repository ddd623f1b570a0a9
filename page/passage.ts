/** A stretch of one text node that lies in a passage: `node.data.slice(from, from + length)` stands at `start` in its text. */
export type Piece = {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
};

/** Text that runs on without a block boundary, over however many inline elements, with the way back to the nodes. */
export type Passage = {
  /** The block element that it stands in; a block may hold several passages. */
  readonly container: Element;
  readonly text: string;
  /** In order of the text. Gaps between them are separators that stand in no node. */
  readonly pieces: readonly Piece[];
};

/** A place in the page, as DOM ranges want it. */
export type NodeSpan = {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
};

/** The last piece that starts at or before `offset`, by bisection; -1 if there is none. */
const pieceIndexAt = (pieces: readonly Piece[], offset: number): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/**
 * Where the text from `start` to `end` (UTF-16 units of the passage) lies in the page. Undefined if either end lies in
 * no node, or a node has been shortened since.
 */
export const nodeSpan = (passage: Passage, start: number, end: number): NodeSpan | undefined => {
  const first = passage.pieces[pieceIndexAt(passage.pieces, start)];
  const last = passage.pieces[pieceIndexAt(passage.pieces, end - 1)];
  if (first === undefined || last === undefined || end <= start) return undefined;
  if (start - first.start >= first.length || end - last.start > last.length) return undefined;
  const span = {
    startContainer: first.node,
    startOffset: first.from + (start - first.start),
    endContainer: last.node,
    endOffset: last.from + (end - last.start),
  };
  return span.startOffset <= first.node.length && span.endOffset <= last.node.length ? span : undefined;
};

/** The offset in the passage of a place in one of its nodes, or undefined if it holds none such. */
export const passageOffset = (passage: Passage, node: Node, offset: number): number | undefined => {
  for (const piece of passage.pieces) {
    if (piece.node === node && offset >= piece.from && offset <= piece.from + piece.length) {
      return piece.start + (offset - piece.from);
    }
  }
  return undefined;
};
