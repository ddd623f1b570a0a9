import { isShownOnPage } from "./isShownOnPage.ts";
import type { PlacedMention } from "./pageNames.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

/** Mentions that stand in one passage, in order. */
type Run = readonly PlacedMention[];

const runsOf = (mentions: readonly PlacedMention[]): readonly Run[] => {
  const runs: PlacedMention[][] = [];
  for (const placed of mentions) {
    const run = runs.at(-1);
    if (run?.[0]?.passage === placed.passage) run.push(placed);
    else runs.push([placed]);
  }
  return runs;
};

const nodeOf = (run: Run): Text | undefined => run[0]?.passage.pieces[0]?.node;

/** Runs come nearly sorted, as pages are read from the top; a sort of what is sorted compares each once. */
const inOrder = (runs: readonly Run[]): readonly Run[] =>
  runs.toSorted((a, b) => {
    const [first, second] = [nodeOf(a), nodeOf(b)];
    if (first === second || first === undefined || second === undefined) return 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });

/** Of the runs of one tree, in order: the first mention of each entity between two headings. */
const firstsOf = (runs: readonly Run[], headings: ArrayLike<Element>): readonly PlacedMention[] => {
  const firsts: PlacedMention[] = [];
  let next = 0;
  let section = new Set<string>();
  for (const run of runs) {
    const node = nodeOf(run);
    /** A heading is a section of its own: its names are seen, and again where the text speaks of them. */
    let seen = section;
    for (
      let heading = headings[next];
      node !== undefined && heading !== undefined;
      heading = headings[++next]
    ) {
      const position = heading.compareDocumentPosition(node);
      if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        seen = new Set();
        break;
      }
      if (!(position & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      section = new Set();
      seen = section;
    }
    for (const placed of run) {
      const entity = placed.mention.entities[0] ?? "";
      if (seen.has(entity)) continue;
      firsts.push(placed);
      // What is not shown is nobody's first sight of a name.
      if (isShownOnPage(placed)) seen.add(entity);
    }
  }
  return firsts;
};

/**
 * The mentions to paint where the reader wants each name once a section: the first of each entity that is shown
 * between two headings. A shadow root is a section, or several, by itself. Asks for style at the names chosen, never for layout.
 */
export const firstInSections = (
  mentions: readonly PlacedMention[],
  shadowRoots: readonly ShadowRoot[],
): readonly PlacedMention[] => {
  const runs = runsOf(mentions);
  const roots: readonly (Document | ShadowRoot)[] = [document, ...shadowRoots];
  return roots.flatMap((root) => {
    const here = shadowRoots.length === 0 ? runs : runs.filter((run) => nodeOf(run)?.getRootNode() === root);
    return firstsOf(inOrder(here), root.querySelectorAll(HEADINGS));
  });
};
