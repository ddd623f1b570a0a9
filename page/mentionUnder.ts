import { nearestBlock } from "./containerOf.ts";
import { mentionRects, type Point, rectUnder } from "./mentionRects.ts";
import type { PageNames, PlacedMention } from "./pageNames.ts";
import { passageOffset } from "./passage.ts";

/**
 * The mention that is shown at a point of the viewport. Asks the browser for the caret there and our own list for the
 * rest: the highlights' own hit test is younger than the browsers that we support, and knows only what is painted.
 */
export const mentionUnder = (
  names: Pick<PageNames, "of">,
  point: Point,
  shadowRoots: readonly ShadowRoot[] = [],
): PlacedMention | undefined => {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  if (caret === null) return undefined;
  const { offsetNode, offset } = caret;
  const container = nearestBlock(offsetNode);
  if (container === undefined) return undefined;
  const found = names.of(container).find(({ passage, mention }) => {
    const at = passageOffset(passage, offsetNode, offset);
    return at !== undefined && at >= mention.start && at <= mention.end;
  });
  // The caret is the nearest one, also of a point beside the text.
  return found !== undefined && rectUnder(mentionRects(found), point) !== undefined ? found : undefined;
};
