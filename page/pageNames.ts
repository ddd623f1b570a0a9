import type { Mention } from "../spotting/mention.ts";
import type { Passage } from "./passage.ts";
import type { Spotter } from "./spotter.ts";

/** A mention with the passage that it stands in. */
export type PlacedMention = { readonly passage: Passage; readonly mention: Mention };

/** All names found on a page, by the block they stand in. Knows nothing of painting or watching. */
export type PageNames = {
  /** Takes a block's text anew; an empty list forgets the block. */
  readonly read: (container: Element, passages: readonly Passage[]) => void;
  /** The same in steps: each call takes one passage, and says whether there is more to do. */
  readonly reading: (container: Element, passages: readonly Passage[]) => () => boolean;
  /** Forgets every block that `isGone` says is gone. */
  readonly forget: (isGone: (container: Element) => boolean) => void;
  /** The texts in which a name may stand, in order. */
  readonly texts: () => readonly string[];
  /** Takes the mentions of these texts, and answers the blocks whose mentions changed. */
  readonly settle: (mentions: readonly (readonly Mention[])[]) => readonly Element[];
  /** The mentions of a block, as last resolved. */
  readonly of: (container: Element) => readonly PlacedMention[];
  /** Every mention of the page, in no particular order. */
  readonly all: () => readonly PlacedMention[];
};

type Entry = {
  /** Those of the block's passages in which a name may stand. */
  readonly passages: readonly Passage[];
  mentions: readonly PlacedMention[];
};

const sameMentions = (a: readonly PlacedMention[], b: readonly PlacedMention[]): boolean =>
  a.length === b.length &&
  a.every((placed, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      placed.passage === other.passage &&
      placed.mention.start === other.mention.start &&
      placed.mention.end === other.mention.end &&
      placed.mention.entities.join() === other.mention.entities.join()
    );
  });

/** @param mayName whether a name may stand in a text */
export const createPageNames = (mayName: Spotter["mayName"]): PageNames => {
  /** Only blocks in which a name may stand: most blocks of a page name nobody. */
  const entries = new Map<Element, Entry>();
  /** Blocks forgotten or emptied since they were last settled that held mentions. */
  const emptied = new Set<Element>();

  const drop = (container: Element): void => {
    const entry = entries.get(container);
    if (entry === undefined) return;
    entries.delete(container);
    if (entry.mentions.length > 0) emptied.add(container);
  };

  const put = (container: Element, passages: readonly Passage[]): void => {
    if (passages.length === 0) {
      drop(container);
      return;
    }
    const before = entries.get(container)?.mentions ?? [];
    entries.set(container, { passages, mentions: before });
  };

  const settle = (mentions: readonly (readonly Mention[])[]): readonly Element[] => {
    const changed = [...emptied].filter((container) => !entries.has(container));
    emptied.clear();
    let index = 0;
    for (const [container, entry] of entries) {
      const placed = entry.passages.flatMap((passage) =>
        (mentions[index++] ?? []).map((mention) => ({ passage, mention })),
      );
      if (!sameMentions(entry.mentions, placed)) {
        entry.mentions = placed;
        changed.push(container);
      }
    }
    return changed;
  };

  return {
    read: (container, passages) =>
      put(
        container,
        passages.filter(({ text }) => mayName(text)),
      ),
    reading: (container, passages) => {
      const kept: Passage[] = [];
      let next = 0;
      return () => {
        const passage = passages[next++];
        if (passage === undefined) put(container, kept);
        else if (mayName(passage.text)) kept.push(passage);
        return passage !== undefined;
      };
    },
    forget: (isGone) => {
      for (const container of [...entries.keys()]) if (isGone(container)) drop(container);
    },
    texts: () => [...entries.values()].flatMap(({ passages }) => passages.map(({ text }) => text)),
    settle,
    of: (container) => entries.get(container)?.mentions ?? [],
    all: () => [...entries.values()].flatMap((entry) => entry.mentions),
  };
};
