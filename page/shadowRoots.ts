/**
 * When custom elements without a shadow root are looked at again, in ms after they were read: their code often comes
 * late, and attaching a root is no change that could be observed.
 */
const LOOK_AGAIN_MS = [200, 1_000, 4_000, 15_000] as const;
/** More than this are not waited for: each costs a look. */
const MOST_WAITING = 2_000;

export type ShadowRoots = {
  /** Takes note of an element's open shadow root, or that it may get one. */
  readonly look: (element: Element) => void;
  /** The open shadow roots that are in the document. */
  readonly all: () => readonly ShadowRoot[];
};

const mayGetRoot = (element: Element): boolean => element.localName.includes("-");

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

  return {
    look: (element) => {
      const { shadowRoot } = element;
      if (shadowRoot !== null) {
        if (roots.has(shadowRoot)) return;
        roots.add(shadowRoot);
        onRoot(shadowRoot);
      } else if (mayGetRoot(element) && waiting.size < MOST_WAITING && !waiting.has(element)) {
        waiting.set(element, 0);
        wait();
      }
    },
    all: () => {
      for (const root of roots) {
        // One that has moved into a frame is that frame's.
        if (!root.isConnected || root.ownerDocument !== document) roots.delete(root);
      }
      return [...roots];
    },
  };
};
