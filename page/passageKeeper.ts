import type { PageNames } from "./pageNames.ts";
import type { Passage } from "./passage.ts";

/** The names of a page while nobody knows any: keeps what they may stand in, for whoever comes to know them. */
export type PassageKeeper = PageNames & {
  /** From now on all is asked of these; what is kept is theirs with the next resolving. */
  readonly handOver: (names: PageNames) => void;
};

/**
 * @param mayName whether a name may stand in a text
 * @param onFound called for each passage that a name may stand in, until the names are known
 */
export const createPassageKeeper = (
  mayName: (text: string) => boolean,
  onFound: () => void,
): PassageKeeper => {
  /** Only blocks that a name may stand in: most blocks of a page name nobody. */
  const kept = new Map<Element, readonly Passage[]>();
  let known: PageNames | undefined;

  const isPossible = ({ text }: Passage): boolean => {
    const isFound = mayName(text);
    if (isFound) onFound();
    return isFound;
  };
  const keep = (container: Element, passages: readonly Passage[]): void => {
    if (passages.length === 0) kept.delete(container);
    else kept.set(container, passages);
  };

  const names: PassageKeeper = {
    read: (container, passages) => {
      if (known === undefined) return keep(container, passages.filter(isPossible));
      kept.delete(container);
      known.read(container, passages);
    },
    reading: (container, passages) => {
      if (known !== undefined) {
        kept.delete(container);
        return known.reading(container, passages);
      }
      const possible: Passage[] = [];
      let next = 0;
      return () => {
        const passage = passages[next++];
        if (passage === undefined) keep(container, possible);
        else if (isPossible(passage)) possible.push(passage);
        return passage !== undefined;
      };
    },
    forget: (isGone) => {
      for (const container of [...kept.keys()]) if (isGone(container)) kept.delete(container);
      known?.forget(isGone);
    },
    resolving: () => {
      if (known === undefined) return () => [];
      const { reading, resolving } = known;
      let handing: (() => boolean) | undefined;
      let resolve: (() => readonly Element[] | undefined) | undefined;
      return () => {
        if (handing !== undefined) {
          if (!handing()) handing = undefined;
          return undefined;
        }
        const [first] = kept;
        if (first !== undefined) {
          kept.delete(first[0]);
          handing = reading(...first);
          return undefined;
        }
        resolve ??= resolving();
        return resolve();
      };
    },
    of: (container) => known?.of(container) ?? [],
    all: () => known?.all() ?? [],
    handOver: (to) => {
      known = to;
    },
  };
  return names;
};
