import { AGAIN_MS } from "./againMs.ts";
import { type Follow, type FollowedPage, SHARE_OF_CORE } from "./followPage.ts";
import type { PageNames, PlacedMention } from "./pageNames.ts";
import type { PaintChoice } from "./paintChoice.ts";
import type { Painter } from "./painter.ts";
import { readChanges } from "./readChanges.ts";
import type { Screen } from "./screen.ts";
import { createSettling } from "./settling.ts";
import type { Spotter } from "./spotter.ts";

type Options = {
  /** What is read: the document's element. */
  readonly root: Element;
  readonly names: PageNames;
  readonly spot: Spotter["spot"];
  /** Looks for what may be names: only where something is, blocks are read. */
  readonly screen: Screen;
  readonly painter: Pick<Painter, "paint" | "unpaint">;
  /** Which of the names are painted; all of them, if not told. */
  readonly choose?: PaintChoice;
  /** Called after each reading, with whether any mention changed. */
  readonly onRead: (hasChanged: boolean) => void;
  /** Called for every open shadow root that is read. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  readonly follow: Follow;
  readonly signal: AbortSignal;
};

/**
 * Reads a page, paints its names, and follows its changes until the signal ends it. Stale paint is taken off at once; the
 * reading comes in the next frame, before that is painted, so that text replaced by the same text does not flicker. What
 * is new is asked about, and painted when that is answered.
 */
export const readPage = (options: Options): FollowedPage => {
  const { root, names, screen, painter, onRead, onShadowRoot, signal } = options;
  const choose: PaintChoice =
    options.choose ?? ((changed) => changed.map((block) => [block, names.of(block)]));
  const settle = createSettling(names, options.spot);
  let failures = 0;
  /** Blocks that the painter keeps paint for. */
  const painted = new Set<Element>();
  const paint = (container: Element, mentions: readonly PlacedMention[]): void => {
    if (mentions.length === 0) painted.delete(container);
    else painted.add(container);
    painter.paint(container, mentions);
  };
  const askAgain = (): void => {
    const wait = AGAIN_MS[failures++];
    if (wait !== undefined) setTimeout(() => followed.again(), wait);
  };

  const followed = options.follow({
    work: async (batch, roots, changedSince) => {
      let spent = await readChanges(batch, { names, root, roots, screen, signal });
      if (signal.aborted) return undefined;
      // No event tells of a page that has made itself an editor; its text changes soon after.
      if (root.ownerDocument.designMode === "on") names.forget(() => true);
      let hasChanged = false;
      const show = (changed: readonly Element[]): void => {
        const started = performance.now();
        for (const [container, mentions] of choose(changed)) paint(container, mentions);
        // What changed while it was being read stays unpainted until it is read again.
        for (const container of changedSince()) painter.unpaint(container);
        hasChanged ||= changed.length > 0;
        spent += performance.now() - started;
      };
      const { changed, rest } = settle(root.ownerDocument.title);
      show(changed);
      if (rest !== undefined) {
        const asked = performance.now();
        const later = await rest;
        if (signal.aborted) return undefined;
        // Whoever answers is to rest as well, at least as long as it took.
        spent += (performance.now() - asked) * SHARE_OF_CORE;
        if (later === undefined) askAgain();
        else {
          failures = 0;
          show(later);
        }
      }
      onRead(hasChanged);
      return spent;
    },
    onChanged: painter.unpaint,
    // They may be back before the next reading.
    onLost: () => {
      for (const block of painted) if (!block.isConnected) painter.unpaint(block);
    },
    ...(onShadowRoot === undefined ? {} : { onShadowRoot }),
  });
  return followed;
};
