import type { HighlightNames } from "./highlightStyle.ts";
import type { PlacedMention } from "./pageNames.ts";
import { nodeSpan } from "./passage.ts";

/**
 * Names are painted within a quarter of a viewport of what is seen. The engine paints every registered range again in
 * each frame after a change of the page (30 µs each, in Chromium), so what is farther away is not registered.
 */
const NEAR = "25% 0%";

/**
 * How often, at most, it is asked which blocks are near, in ms. On a page that changes in every frame the engine would
 * compare all watched blocks in every frame: with 10,000 names that cost more than painting them. Chromium knows this
 * option; elsewhere it is ignored.
 */
const NEAR_AGAIN_MS = 100;

export type Painter = {
  /** Paints a block's mentions if it is near, and keeps watching whether it is. None: the block is let go. */
  readonly paint: (container: Element, mentions: readonly PlacedMention[]) => void;
  /** Takes a block's paint off at once: its text is about to be read again, and must not be painted at stale places. */
  readonly unpaint: (container: Element) => void;
  /** Paints one mention as the one being looked up, or none. */
  readonly setCurrent: (mention: PlacedMention | undefined) => void;
  /** Registers the highlights again, if the page has cleared the registry, which it shares. */
  readonly keep: () => void;
  readonly stop: () => void;
};

/** `delay` is of version 2 of the specification, which TypeScript does not know yet. */
const nearby: IntersectionObserverInit & { readonly delay: number } = {
  rootMargin: NEAR,
  delay: NEAR_AGAIN_MS,
};

type Block = {
  mentions: readonly PlacedMention[];
  ranges: readonly AbstractRange[];
  isNear: boolean;
  /** Changed since it was read: its mentions may point to other words by now. */
  isStale: boolean;
};

const rangeOf = ({ passage, mention }: PlacedMention): readonly StaticRange[] => {
  const span = nodeSpan(passage, mention.start, mention.end);
  return span === undefined ? [] : [new StaticRange(span)];
};

/** A block of `display: contents` has no box that could come near. */
const hasNoBox = (container: Element): boolean => getComputedStyle(container).display === "contents";

/**
 * Paints with the CSS Custom Highlight API, so that the page's tree stays as it is. Static ranges: live ones make every
 * later edit of the page dearer. The registry is only ever written, as Firefox does not let content scripts read it
 * and the page can change it.
 */
export const createPainter = (names: HighlightNames): Painter => {
  const highlight = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  const keep = (): void => {
    if (CSS.highlights.has(names.mention) && CSS.highlights.has(names.current)) return;
    CSS.highlights.set(names.mention, highlight);
    CSS.highlights.set(names.current, current);
  };
  keep();
  const blocks = new Map<Element, Block>();

  const clear = (block: Block): void => {
    for (const range of block.ranges) highlight.delete(range);
    block.ranges = [];
  };
  const show = (block: Block): void => {
    clear(block);
    if (block.isStale) return;
    block.ranges = block.mentions.flatMap(rangeOf);
    for (const range of block.ranges) highlight.add(range);
  };

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const block = blocks.get(target);
      const isNear = isIntersecting || hasNoBox(target);
      if (block === undefined || block.isNear === isNear) continue;
      block.isNear = isNear;
      if (isNear) show(block);
      else clear(block);
    }
  }, nearby);

  return {
    paint: (container, mentions) => {
      const block = blocks.get(container);
      if (mentions.length === 0) {
        if (block === undefined) return;
        clear(block);
        blocks.delete(container);
        observer.unobserve(container);
        return;
      }
      if (block === undefined) {
        blocks.set(container, { mentions, ranges: [], isNear: false, isStale: false });
        observer.observe(container);
        return;
      }
      block.mentions = mentions;
      block.isStale = false;
      if (block.isNear) show(block);
    },
    unpaint: (container) => {
      const block = blocks.get(container);
      if (block === undefined) return;
      block.isStale = true;
      clear(block);
    },
    setCurrent: (mention) => {
      current.clear();
      for (const range of mention === undefined ? [] : rangeOf(mention)) current.add(range);
    },
    keep,
    stop: () => {
      observer.disconnect();
      CSS.highlights.delete(names.mention);
      CSS.highlights.delete(names.current);
      blocks.clear();
    },
  };
};
