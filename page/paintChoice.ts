import type { Amount } from "../settings/choices.ts";
import { firstInSections } from "./firstInSections.ts";
import type { PageNames, PlacedMention } from "./pageNames.ts";

/** Called after each reading with the blocks whose mentions changed: the blocks to paint anew, with what to paint there. */
export type PaintChoice = (
  changed: readonly Element[],
) => Iterable<readonly [block: Element, mentions: readonly PlacedMention[]]>;

const isSame = (a: readonly PlacedMention[], b: readonly PlacedMention[]): boolean =>
  a.length === b.length && a.every((placed, index) => placed === b[index]);

/** Which of a page's names are painted, by the reader's setting. What is not painted answers to the pointer all the same. */
export const paintChoice = (
  amount: Amount,
  names: Pick<PageNames, "of" | "all">,
  shadowRoots: () => readonly ShadowRoot[],
): PaintChoice => {
  if (amount === "hover") return () => [];
  if (amount === "every") return (changed) => changed.map((block) => [block, names.of(block)]);
  let painted = new Map<Element, PlacedMention[]>();
  return (changed) => {
    if (changed.length === 0) return [];
    const before = painted;
    painted = new Map();
    for (const placed of firstInSections(names.all(), shadowRoots())) {
      const { container } = placed.passage;
      const others = painted.get(container);
      if (others === undefined) painted.set(container, [placed]);
      else others.push(placed);
    }
    // A name that is new above is no longer the first below.
    const anew = new Set(changed);
    for (const block of [...before.keys(), ...painted.keys()]) {
      if (!isSame(before.get(block) ?? [], painted.get(block) ?? [])) anew.add(block);
    }
    return [...anew].map((block) => [block, painted.get(block) ?? []]);
  };
};
