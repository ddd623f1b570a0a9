import { namesIn } from "./parties.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";

const demonstratives = new Set(["these", "this", "those", "such"]);
const stemLength = 6;
const fewestLetters = 5;
/** "This meeting took place": the noun must take up a word of the reported clause within so many words of the start. */
const reach = 5;

/**
 * Whether a sentence without a cue goes on with the reported thought before it: it opens with a phrase like "the
 * purpose of *these* provocations", whose noun stood in that thought, and names no person. Free indirect speech is
 * a guess by its nature; the rule is kept narrow.
 */
export function continuesThought(passage: Passage, before: Span, book: SpeakerBook): boolean {
  const { tokens, text } = passage;
  const at = tokens.findIndex(({ lower }) => demonstratives.has(lower));
  if (at < 1 || at > reach) return false;
  const noun = tokens[at + 1]?.lower ?? "";
  if (noun.length < fewestLetters) return false;
  if (namesIn(passage, book, 0, tokens.length).some(({ party }) => party.person)) return false;
  return text
    .slice(before.start, before.end)
    .toLowerCase()
    .includes(noun.slice(0, Math.max(stemLength, noun.length - 2)));
}
