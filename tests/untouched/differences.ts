import type { Visit } from "./visit.ts";

/** The first place where two texts differ, with what stands there. */
const firstDifference = (a: string, b: string): string => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `${around(a)} is ${around(b)}`;
};

/**
 * What the browsers say about the policy that blocks the saved pages' own requests, now more often and now less, as the
 * pages' pictures are asked for when they come near the view.
 */
const isOfTheRunner = (line: string, tree: string): boolean => {
  if (line.includes("favicon.ico") || line.startsWith("Content-Security-Policy: Prevented too many"))
    return true;
  const blocked = /^Content-Security-Policy: .* blocked the loading of a resource .* at https?:(\S+) /.exec(
    line,
  )?.[1];
  return blocked !== undefined && tree.replaceAll("&amp;", "&").includes(blocked);
};

/** Lines of `b` that are not in `a`, however often. */
const added = (a: readonly string[], b: readonly string[], tree: string): readonly string[] => {
  const left = [...a];
  return b.filter((line) => {
    if (isOfTheRunner(line, tree)) return false;
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** What a difference is in: the part of the snapshot, pictures, requests or the console. */
export const kindOf = (difference: string): string => difference.split(/[:\s]/, 1)[0] ?? difference;

/** In what a visit with On Record differs from one without, one line each; nothing if the page was left untouched. */
export const differences = (without: Visit, withIt: Visit): readonly string[] => {
  const found: string[] = [];
  const { hosts, ...expected } = without.snapshot;
  for (const [part, before] of Object.entries(expected)) {
    const after = String(withIt.snapshot[part as keyof typeof expected]); // the keys of the same object
    if (after !== before) found.push(`${part}: ${firstDifference(before, after)}`);
  }
  if (hosts !== 0 || withIt.snapshot.hosts > 1) found.push(`${withIt.snapshot.hosts} host elements`);
  if (without.pictures.length !== withIt.pictures.length) found.push("the page has another height");
  without.pictures.forEach((picture, index) => {
    if (withIt.pictures[index]?.equals(picture) === false) found.push(`picture ${index} differs`);
  });
  for (const url of added(without.requests, withIt.requests, expected.tree)) found.push(`request to ${url}`);
  for (const error of added(without.errors, withIt.errors, expected.tree)) found.push(`console: ${error}`);
  return found;
};
