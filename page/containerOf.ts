import { composedParent, isElement } from "./composedTree.ts";
import { elementRole } from "./elementRole.ts";

/** The nearest block element that a node stands in (itself, if it is one), whether or not that block is read. */
export const nearestBlock = (node: Node): Element | undefined => {
  for (let at: Node | null = node; at !== null; at = composedParent(at)) {
    if (isElement(at) && elementRole(at) !== "inline") return at;
  }
  return undefined;
};

/**
 * The block element that is read for a node's text, or undefined where it is not read: outside `root`, or within
 * something put aside (fields, code, editors, hidden from assistive technology).
 */
export const containerOf = (node: Node, root: Element): Element | undefined => {
  let container: Element | undefined;
  for (let at: Node | null = node; at !== null; at = composedParent(at)) {
    if (at === root) return container ?? root;
    if (!isElement(at)) continue;
    const role = elementRole(at);
    if (role === "block") container ??= at;
    else if (role !== "inline") return undefined;
  }
  return undefined;
};
