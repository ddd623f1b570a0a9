/** The parent of a node as it is shown: that of a shadow root is its host. */
export const composedParent = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** Whether an element holds a node, also within shadow roots inside of it. */
export const holds = (element: Element, node: Node): boolean => {
  for (let at = node; ; ) {
    if (element.contains(at)) return true;
    const top = at.getRootNode();
    if (!(top instanceof ShadowRoot)) return false;
    at = top.host;
  }
};
