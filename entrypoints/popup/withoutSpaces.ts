/**
 * Takes the white space between elements out of markup that is to be hydrated: where it stands, Preact would put every
 * element in its place anew, and the field would lose the focus and what an input method is composing in it.
 */
export const withoutSpaces = (root: Element): void => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const spaces: Node[] = [];
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim() === "") spaces.push(texts.currentNode);
  for (const space of spaces) space.parentNode?.removeChild(space);
};
