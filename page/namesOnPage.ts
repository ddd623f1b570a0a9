import { mentionRects } from "./mentionRects.ts";
import type { PlacedMention } from "./pageNames.ts";

export type EntityOnPage = { readonly entity: string; readonly count: number };

/** The distinct entities among mentions with how often each is named, the most often named first. An open name counts for its likeliest entity. */
export const countEntities = (mentions: readonly PlacedMention[]): readonly EntityOnPage[] => {
  const counts = new Map<string, number>();
  for (const { mention } of mentions) {
    const entity = mention.entities[0];
    if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].map(([entity, count]) => ({ entity, count })).toSorted((a, b) => b.count - a.count);
};

/** Mentions in the order of the page. */
export const inPageOrder = (mentions: readonly PlacedMention[]): readonly PlacedMention[] =>
  mentions.toSorted((a, b) => {
    const first = a.passage.pieces[0]?.node;
    const second = b.passage.pieces[0]?.node;
    if (a.passage === b.passage || first === undefined || second === undefined) {
      return a.mention.start - b.mention.start;
    }
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });

/** How long a mention that was scrolled to stands out, in ms: long enough to find it after the scrolling ends. */
export const FLASH_MS = 2_000;

/** Scrolls a mention into the middle of the page's view, at once where the reader wants less motion. */
export const scrollToMention = (mention: PlacedMention): void => {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = isCalm ? "instant" : "smooth";
  const rect = mentionRects(mention)[0];
  const height = passageHeight(mention);
  if (rect !== undefined && height > innerHeight) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior });
    return;
  }
  mention.passage.container.scrollIntoView({ block: "center", inline: "nearest", behavior });
};

const passageHeight = ({ passage }: PlacedMention): number =>
  passage.container.getBoundingClientRect().height;
