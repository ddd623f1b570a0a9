import type { Resolved } from "./discourse.ts";
import type { Paragraph } from "./paragraphs.ts";
import { type Said, saidBy } from "./said.ts";

const quotedTitle = /^["“«„]([^"“”«»]{12,})["”“»](?=\s|$)/u;
const sureness = 0.6;

/** The words in quotation marks that a heading above an interview begins with: the interviewee's, if mostly shortened. */
export function interviewTitle(text: string, { start, end }: Paragraph, interviewee: Resolved): Said | null {
  const words = quotedTitle.exec(text.slice(start, end))?.[1];
  if (words === undefined) return null;
  const rule = "title of an interview";
  const span = { start: start + 1, end: start + 1 + words.length };
  return saidBy(
    { ...span, quotation: "direct", party: null, cue: "", rule, sureness, continues: false },
    interviewee,
  );
}
