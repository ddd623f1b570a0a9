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

/** Whether the words from `start` to `end`, in the pieces from `first` to `last`, are still what the nodes hold there. */
const areThere = (
  { text, pieces }: Passage,
  first: number,
  last: number,
  start: number,
  end: number,
): boolean =>
  pieces.slice(first, last + 1).every((piece) => {
    const from = Math.max(start, piece.start);
    const words = text.slice(from, Math.min(end, piece.start + piece.length));
    return piece.node.data.startsWith(words, piece.from + (from - piece.start));
  });

/**
 * Where the text from `start` to `end` (UTF-16 units of the passage) lies in the page. Undefined if either end lies in
 * no node, or other words stand there by now.
 */
export const nodeSpan = (passage: Passage, start: number, end: number): NodeSpan | undefined => {
  const firstIndex = pieceIndexAt(passage.pieces, start);
  const lastIndex = pieceIndexAt(passage.pieces, end - 1);
  const first = passage.pieces[firstIndex];
  const last = passage.pieces[lastIndex];
  if (first === undefined || last === undefined || end <= start) return undefined;
  if (start - first.start >= first.length || end - last.start > last.length) return undefined;
  if (!areThere(passage, firstIndex, lastIndex, start, end)) return undefined;
  return {
    startContainer: first.node,
    startOffset: first.from + (start - first.start),
    endContainer: last.node,
    endOffset: last.from + (end - last.start),
  };
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
