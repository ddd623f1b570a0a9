import { elementRole } from "./elementRole.ts";
import type { Passage } from "./passage.ts";
import { createPassageBuilder } from "./passageBuilder.ts";

/** Stands for what is seen but not read, so that the words on either side of it are not taken for one name. */
const OBJECT = "\uFFFC";

export type ReadContainer = {
  readonly passages: readonly Passage[];
  /** The blocks directly inside, in order, unread. */
  readonly nested: readonly Element[];
};

const ELEMENT = 1;
const TEXT = 3;
/** In XHTML, text too: `CDATASection` is a `Text`. */
const CDATA = 4;

/** One capital, with a quotation mark before it or without: the first letter of a chapter, which floats beside its word. */
const dropCapital = /^\P{L}?\p{Lu}$/u;

/** Displays that leave an inline element in its line. The empty string is that of a node out of the document. */
const isInLine = (element: Element): boolean => {
  const { display, float } = getComputedStyle(element);
  return (
    display === "" ||
    display === "contents" ||
    display.startsWith("inline") ||
    display.startsWith("ruby") ||
    (float !== "none" && dropCapital.test(element.textContent ?? ""))
  );
};

/**
 * Reads the text that stands directly in a block element and in its open shadow root, without that of the blocks
 * inside. Changes nothing, asks for no layout, and for style only where two words would otherwise grow together.
 */
export const readContainer = (container: Element): ReadContainer => {
  const builder = createPassageBuilder(container);
  const nested: Element[] = [];
  /** Inline elements begun or ended since the last text. */
  let crossed: Element[] = [];
  const isApart = (): boolean => crossed.some((element) => !isInLine(element));

  const walk = (top: Element | ShadowRoot): void => {
    let node: Node | null = top.firstChild;
    while (node !== null) {
      let child: Node | null = null;
      if (node.nodeType === TEXT || node.nodeType === CDATA) {
        builder.text(node as Text, isApart); // nodeType says so
        crossed = [];
      } else if (node.nodeType === ELEMENT) {
        const element = node as Element; // nodeType says so
        const role = elementRole(element);
        if (role === "inline") {
          crossed.push(element);
          child = element.firstChild;
        } else if (role === "block") {
          builder.end();
          nested.push(element);
        } else if (role !== "unseen") {
          builder.separate(role === "break" ? "\n" : OBJECT);
        }
      }
      if (child === null) {
        while (node !== null && node.nextSibling === null) {
          node = node.parentNode === top ? null : node.parentNode;
          if (node !== null) crossed.push(node as Element); // only inline elements are entered
        }
        child = node?.nextSibling ?? null;
      }
      node = child;
    }
    builder.end();
  };
  walk(container);
  if (container.shadowRoot !== null) walk(container.shadowRoot);
  return { passages: builder.passages(), nested };
};
