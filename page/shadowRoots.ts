import { isElement, isShadowRoot } from "./composedTree.ts";

/**
 * When custom elements without a shadow root are looked at again, in ms after they were read: their code often comes
 * late, and attaching a root is no change that could be observed.
 */
const LOOK_AGAIN_MS = [200, 1_000, 4_000, 15_000] as const;
/** More than this are not waited for: each costs a look. */
const MOST_WAITING = 2_000;

export type ShadowRoots = {
  /**
   * Takes note of the open shadow roots within an element, its own and nested ones included, and of elements that may
   * get one; answers those roots.
   */
  readonly within: (element: Element) => readonly ShadowRoot[];
  /** The open shadow roots that are in the document. */
  readonly all: () => readonly ShadowRoot[];
};

const isCustom = (element: Element): boolean => element.localName.includes("-");

/** Of HTML's own elements, those that may have a shadow root. */
const hosts = "article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span";
const customElements = "descendant::*[contains(local-name(), '-')]";

/** The custom elements within a node. No selector tells them; of all ways to ask, this is the fastest. */
const customWithin = (node: Element | ShadowRoot): readonly Element[] => {
  // A shadow root can be no context.
  if (isShadowRoot(node)) return [...node.querySelectorAll("*")].filter(isCustom);
  const all = node.ownerDocument.evaluate(customElements, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const found: Element[] = [];
  for (let i = 0; i < all.snapshotLength; i++) {
    const custom = all.snapshotItem(i);
    if (custom !== null && isElement(custom)) found.push(custom);
  }
  return found;
};

/**
 * Finds a page's open shadow roots, with what is read of it.
 * @param onRoot called once for every root, before its text is read
 * @param onLate called for an element that got its root after it was read
 */
export const createShadowRoots = (
  onRoot: (root: ShadowRoot) => void,
  onLate: (host: Element) => void,
  signal: AbortSignal,
): ShadowRoots => {
  const roots = new Set<ShadowRoot>();
  const waiting = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookAgain = (): void => {
    timer = undefined;
    for (const [element, looks] of waiting) {
      if (element.shadowRoot !== null) onLate(element);
      if (element.shadowRoot !== null || !element.isConnected || looks + 1 >= LOOK_AGAIN_MS.length) {
        waiting.delete(element);
      } else waiting.set(element, looks + 1);
    }
    wait();
  };
  const wait = (): void => {
    if (timer !== undefined || waiting.size === 0 || signal.aborted) return;
    timer = setTimeout(lookAgain, LOOK_AGAIN_MS[Math.min(...waiting.values())]);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));

  const note = (root: ShadowRoot): void => {
    if (roots.has(root)) return;
    roots.add(root);
    onRoot(root);
  };
  const expect = (element: Element): void => {
    if (waiting.size >= MOST_WAITING || waiting.has(element)) return;
    waiting.set(element, 0);
    wait();
  };
  const within = (node: Element | ShadowRoot): readonly ShadowRoot[] => {
    const found: ShadowRoot[] = [];
    const look = ({ shadowRoot }: Element): void => {
      if (shadowRoot === null) return;
      note(shadowRoot);
      found.push(shadowRoot, ...within(shadowRoot));
    };
    if (isElement(node)) {
      look(node);
      if (isCustom(node) && node.shadowRoot === null) expect(node);
    }
    // Most of what is added to pages is small.
    if (node.firstElementChild === null) return found;
    // By number: the list's iterator takes half as long again, for every element of every page.
    const all = node.querySelectorAll(hosts);
    for (let i = 0; i < all.length; i++) {
      const host = all.item(i);
      if (host.shadowRoot !== null) look(host);
    }
    for (const custom of customWithin(node)) {
      if (custom.shadowRoot === null) expect(custom);
      else look(custom);
    }
    return found;
  };

  return {
    within,
    all: () => {
      for (const root of roots) {
        // One that has moved into a frame is that frame's.
        if (!root.isConnected || root.ownerDocument !== document) roots.delete(root);
      }
      return [...roots];
    },
  };
};
