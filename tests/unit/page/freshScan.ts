import { createPageNames, type PageNames, type PlacedMention } from "../../../page/pageNames.ts";
import { nodeSpan } from "../../../page/passage.ts";
import { readContainer } from "../../../page/readContainer.ts";
import { toyMentions, toySpotter } from "./toySpotter.ts";

/** Settles who is named; answers the blocks whose mentions changed. */
export const settle = (names: PageNames): readonly Element[] => names.settle(toyMentions(names.texts()));

/** The names of an element, read whole and at once: block by block, whatever stands there. */
export const freshScan = (root: Element): PageNames => {
  const names = createPageNames(toySpotter.mayName);
  const stack = [root];
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    const { passages, nested } = readContainer(block);
    names.read(block, passages);
    stack.push(...nested.toReversed());
  }
  settle(names);
  return names;
};

/** What a mention stands on in the page, by the browser's own account of its range. */
export const wordsInPage = ({ passage, mention }: PlacedMention): string => {
  const span = nodeSpan(passage, mention.start, mention.end);
  if (span === undefined) return "(nowhere)";
  const range = document.createRange();
  range.setStart(span.startContainer, span.startOffset);
  range.setEnd(span.endContainer, span.endOffset);
  return range.toString();
};

/** Mentions as words at places, in the order of the page, so that two scans can be compared. */
export const asPlaces = (names: PageNames): readonly string[] =>
  names
    .all()
    .map((placed) => {
      const span = nodeSpan(placed.passage, placed.mention.start, placed.mention.end);
      const path = span === undefined ? "(nowhere)" : pathOf(span.startContainer);
      return `${path}+${span?.startOffset} ${placed.mention.entities.join()} “${wordsInPage(placed)}”`;
    })
    .toSorted();

const pathOf = (node: Node): string => {
  if (node instanceof ShadowRoot) return `${pathOf(node.host)}/shadow`;
  const parent = node.parentNode;
  if (parent === null || node === document.body) return "";
  return `${pathOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}`; // it is its parent's child
};
