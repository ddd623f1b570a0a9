import { findCandidates } from "./findCandidates.ts";
import type { Mention } from "./mention.ts";
import type { Names } from "./names.ts";
import { resolveMentions } from "./resolveMentions.ts";

/** Finds the mentions of a whole plain text, whose paragraphs stand in lines; offsets are those of the text. */
export function findMentions(names: Names, text: string, page: { readonly title?: string } = {}): Mention[] {
  const lines: { text: string; at: number }[] = [];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    if (end > at) lines.push({ text: text.slice(at, end), at });
    at = end + 1;
  }
  const blocks = lines.map((line) => ({ text: line.text, candidates: findCandidates(names, line.text) }));
  return resolveMentions(names, blocks, page).flatMap((mentions, i) => {
    const at = lines[i]?.at ?? 0;
    return mentions.map((mention) => ({ ...mention, start: mention.start + at, end: mention.end + at }));
  });
}
