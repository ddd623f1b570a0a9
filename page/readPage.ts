import type { FollowedPage, followPage } from "./followPage.ts";
import { inSlices } from "./inSlices.ts";
import type { PageNames, PlacedMention } from "./pageNames.ts";
import type { PaintChoice } from "./paintChoice.ts";
import type { Painter } from "./painter.ts";
import { readChanges } from "./readChanges.ts";
import type { Suspects } from "./screen.ts";

export type ReadingOptions = {
  /** What is read: the document's element. */
  readonly root: Element;
  readonly names: PageNames;
  /** What of a text may be the beginning of a name: only where something is, blocks are read. */
  readonly suspects: Suspects;
  readonly painter: Pick<Painter, "paint" | "unpaint">;
  /** Which of the names are painted; all of them, if not told. */
  readonly choose?: PaintChoice;
  /** Called after each reading, with whether any mention changed. */
  readonly onRead: (hasChanged: boolean) => void;
  /** Called for every open shadow root that is read. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** Follows the page: the function of that name, which the content script has and lends. */
  readonly follow: typeof followPage;
  readonly signal: AbortSignal;
};

/**
 * Reads a page, paints its names, and follows its changes until the signal ends it. Stale paint is taken off at once; the
 * reading comes in the next frame, before that is painted, so that text replaced by the same text does not flicker.
 */
export const readPage = (options: ReadingOptions): FollowedPage => {
  const { root, names, suspects, painter, onRead, onShadowRoot, signal } = options;
  const choose: PaintChoice =
    options.choose ?? ((changed) => changed.map((block) => [block, names.of(block)]));
  /** Blocks that the painter keeps paint for. */
  const painted = new Set<Element>();
  const paint = (container: Element, mentions: readonly PlacedMention[]): void => {
    if (mentions.length === 0) painted.delete(container);
    else painted.add(container);
    painter.paint(container, mentions);
  };

  return options.follow({
    root,
    work: async (batch, roots, changedSince) => {
      const reading = await readChanges(batch, { names, root, roots, suspects, signal });
      if (signal.aborted) return undefined;
      // No event tells of a page that has made itself an editor; its text changes soon after.
      if (root.ownerDocument.designMode === "on") names.forget(() => true);
      const resolve = names.resolving();
      let changed: readonly Element[] | undefined;
      const resolving = await inSlices(() => {
        changed = resolve();
        return changed === undefined;
      }, signal);
      if (signal.aborted || changed === undefined) return undefined;
      const started = performance.now();
      for (const [container, mentions] of choose(changed)) paint(container, mentions);
      // What changed while it was being read stays unpainted until it is read again.
      for (const container of changedSince()) painter.unpaint(container);
      onRead(changed.length > 0);
      return reading + resolving + performance.now() - started;
    },
    onChanged: painter.unpaint,
    // They may be back before the next reading.
    onLost: () => {
      for (const block of painted) if (!block.isConnected) painter.unpaint(block);
    },
    ...(onShadowRoot === undefined ? {} : { onShadowRoot }),
    signal,
  });
};
