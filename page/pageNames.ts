import type { Mention } from "../spotting/mention.ts";
import type { Passage } from "./passage.ts";
import type { SpottedText, Spotter } from "./spotter.ts";

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
  /**
   * Settles what the candidates name, now that the texts are read. In steps: each call does a part, until it answers the
   * blocks whose mentions changed. Nothing may be read or forgotten in between.
   */
  readonly resolving: () => () => readonly Element[] | undefined;
  /** The mentions of a block, as last resolved. */
  readonly of: (container: Element) => readonly PlacedMention[];
  /** Every mention of the page, in no particular order. */
  readonly all: () => readonly PlacedMention[];
};

type Entry<Candidate> = {
  readonly passages: readonly (SpottedText<Candidate> & { readonly passage: Passage })[];
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

export const createPageNames = <Candidate>(spotter: Spotter<Candidate>): PageNames => {
  /** Only blocks with candidates: most blocks of a page name nobody. */
  const entries = new Map<Element, Entry<Candidate>>();
  /** Blocks forgotten or emptied since the last resolving that held mentions. */
  const emptied = new Set<Element>();

  const drop = (container: Element): void => {
    const entry = entries.get(container);
    if (entry === undefined) return;
    entries.delete(container);
    if (entry.mentions.length > 0) emptied.add(container);
  };

  type Spotted = Entry<Candidate>["passages"][number];
  const spot = (passage: Passage): readonly Spotted[] => {
    const candidates = spotter.find(passage.text);
    return candidates.length === 0 ? [] : [{ passage, text: passage.text, candidates }];
  };
  const put = (container: Element, spotted: readonly Spotted[]): void => {
    if (spotted.length === 0) {
      drop(container);
      return;
    }
    const before = entries.get(container)?.mentions ?? [];
    entries.set(container, { passages: spotted, mentions: before });
  };

  const settle = (resolved: readonly (readonly Mention[])[]): readonly Element[] => {
    const changed = [...emptied].filter((container) => !entries.has(container));
    emptied.clear();
    let index = 0;
    for (const [container, entry] of entries) {
      const mentions = entry.passages.flatMap(({ passage }) =>
        (resolved[index++] ?? []).map((mention) => ({ passage, mention })),
      );
      if (!sameMentions(entry.mentions, mentions)) {
        entry.mentions = mentions;
        changed.push(container);
      }
    }
    return changed;
  };

  return {
    read: (container, passages) => put(container, passages.flatMap(spot)),
    reading: (container, passages) => {
      const spotted: Spotted[] = [];
      let next = 0;
      return () => {
        const passage = passages[next++];
        if (passage !== undefined) spotted.push(...spot(passage));
        else put(container, spotted);
        return passage !== undefined;
      };
    },
    forget: (isGone) => {
      for (const container of [...entries.keys()]) if (isGone(container)) drop(container);
    },
    resolving: () => {
      const step = spotter.resolve([...entries.values()].flatMap((entry) => entry.passages));
      return () => {
        const resolved = step();
        return resolved === undefined ? undefined : settle(resolved);
      };
    },
    of: (container) => entries.get(container)?.mentions ?? [],
    all: () => [...entries.values()].flatMap((entry) => entry.mentions),
  };
};
