/*
 * What a node is, is told by its type: one that was made in a frame's document is no instance of this window's classes,
 * wherever it stands now.
 */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
/** The same of what an event happened to, which may be the window as well. */
export const isElementTarget = (target: EventTarget | null): target is Element =>
  target !== null && "nodeType" in target && target.nodeType === 1;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && "host" in node;

/** The parent of a node as it is shown: that of a shadow root is its host. */
export const composedParent = (node: Node): Node | null =>
  node.parentNode ?? (isShadowRoot(node) ? node.host : null);

/** Whether an element holds a node, also within shadow roots inside of it. */
export const holds = (element: Element, node: Node): boolean => {
  for (let at = node; ; ) {
    if (element.contains(at)) return true;
    const top = at.getRootNode();
    if (!isShadowRoot(top)) return false;
    at = top.host;
  }
};
