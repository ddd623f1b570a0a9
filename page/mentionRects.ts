import type { PlacedMention } from "./pageNames.ts";
import { nodeSpan } from "./passage.ts";

export type Point = { readonly x: number; readonly y: number };

/** One range for all measuring: every live range that is left about makes the page's edits dearer. */
let measure: Range | undefined;

/**
 * The rectangles that a mention takes on the screen, one a line and inline element, in CSS pixels of the viewport; none
 * if it is not shown or the page has changed under it. Forces layout if the page has left it dirty.
 */
export const mentionRects = ({ passage, mention }: PlacedMention): readonly DOMRect[] => {
  const span = nodeSpan(passage, mention.start, mention.end);
  if (span === undefined || !span.startContainer.isConnected || !span.endContainer.isConnected) return [];
  measure ??= document.createRange();
  measure.setStart(span.startContainer, span.startOffset);
  measure.setEnd(span.endContainer, span.endOffset);
  const rects = [...measure.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  measure.setStart(document, 0);
  measure.setEnd(document, 0);
  return rects;
};

const isWithin = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The rectangle under a point, of those given. */
export const rectUnder = (rects: readonly DOMRect[], point: Point): DOMRect | undefined =>
  rects.find((rect) => isWithin(rect, point));

/** How far, in px, a point is from the nearest side of a rectangle; 0 within. */
const distance = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * The whole line of a mention at a point (a name may run over two lines, and over several elements in one): what the
 * card is placed by. The nearest line, if none is under the point; undefined if nothing is shown.
 */
export const lineAt = (rects: readonly DOMRect[], point: Point): DOMRect | undefined => {
  const nearest = rects.toSorted((a, b) => distance(a, point) - distance(b, point))[0];
  if (nearest === undefined) return undefined;
  const middle = nearest.top + nearest.height / 2;
  const line = rects.filter(({ top, bottom }) => top <= middle && bottom >= middle);
  const left = Math.min(...line.map((rect) => rect.left));
  const top = Math.min(...line.map((rect) => rect.top));
  const right = Math.max(...line.map((rect) => rect.right));
  const bottom = Math.max(...line.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
};
