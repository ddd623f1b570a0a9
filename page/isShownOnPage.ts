import { isShadowRoot } from "./composedTree.ts";
import type { PlacedMention } from "./pageNames.ts";
import { nodeSpan } from "./passage.ts";

/** What a node is shown within: its slot, if it is slotted; undefined at the top. */
const shownWithin = (node: Element | Text): Element | undefined => {
  const { assignedSlot, parentNode } = node;
  if (assignedSlot !== null) return assignedSlot;
  if (parentNode === null) return undefined;
  return isShadowRoot(parentNode) ? parentNode.host : (node.parentElement ?? undefined);
};

/** The numbers of `rect(top, right, bottom, left)`. */
const sides = /^rect\((-?[\d.]+)px, (-?[\d.]+)px, (-?[\d.]+)px, (-?[\d.]+)px\)$/;
const leavesNothing = (clip: string): boolean => {
  const [, top, right, bottom, left] = sides.exec(clip)?.map(Number) ?? [];
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false;
  return bottom <= top || right <= left;
};

/** Whether an element is there for screen readers only, by either of the ways in which that is written. */
const isClippedAway = (element: Element): boolean => {
  const { clip, clipPath } = getComputedStyle(element);
  return /^inset\((?:[5-9]\d|100)%/.test(clipPath) || leavesNothing(clip);
};

/** An element without a box of its own may still show what is in it: its next one around that has a box. */
const withBox = (element: Element): Element | undefined => {
  let at: Element | undefined = element;
  while (at !== undefined && getComputedStyle(at).display === "contents") at = shownWithin(at);
  return at;
};

/**
 * Whether a mention can be seen on the page by scrolling to it: neither hidden, nor clipped away, nor in a shadow
 * host's text that has no slot. Asks for style, never for layout; asked only when somebody wants to know.
 */
export const isShownOnPage = ({ passage, mention }: PlacedMention): boolean => {
  const node = nodeSpan(passage, mention.start, mention.end)?.startContainer;
  const { parentElement } = node ?? {};
  if (node === undefined || (parentElement?.shadowRoot && node.assignedSlot === null)) return false;
  const around = shownWithin(node);
  const box = around === undefined ? undefined : withBox(around);
  if (box?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) !== true) return false;
  for (let at = around; at !== undefined; at = shownWithin(at)) if (isClippedAway(at)) return false;
  return true;
};
