import type { CueIndex } from "./cueIndex.ts";
import type { Quotation } from "./quotationMarks.ts";
import { phraseAt, tokenize } from "./tokens.ts";

const dashAndWord = /[,.!?…]\s*[—–]\s*(?=\p{Ll})/gu;
const dashAgain = /[.,]\s*[—–]\s*(?=\S)/gu;
const hasDash = /[—–]/;
/** A frame inside a quotation is short: «…, — сказал министр иностранных дел. — …». */
const longestFrame = 160;
const frameStart = 80;

/**
 * Russian keeps the reporting words inside the marks: «Мы готовы, — сказал министр. — Но нужно время». Such a
 * quotation is cut in two, so that its frame is read as the writer's.
 */
export function cutAtInnerCues(text: string, quotations: readonly Quotation[], cues: CueIndex): Quotation[] {
  return quotations.flatMap((quotation) => cut(text, quotation, cues));
}

function cut(whole: string, quotation: Quotation, cues: CueIndex): Quotation[] {
  const text = whole.slice(0, quotation.to);
  if (!hasDash.test(text.slice(quotation.from))) return [quotation];
  dashAndWord.lastIndex = quotation.from;
  for (
    let match = dashAndWord.exec(text);
    match && dashAndWord.lastIndex < quotation.to;
    match = dashAndWord.exec(text)
  ) {
    const word = match.index + match[0].length;
    const tokens = tokenize(text, word, Math.min(quotation.to, word + frameStart), [], []);
    if (!phraseAt(cues.verbs, tokens, 0)) continue;
    const before = { ...quotation, end: match.index + 1, to: match.index + 1, open: false };
    dashAgain.lastIndex = word;
    const again = dashAgain.exec(text);
    if (!again || again.index > Math.min(quotation.to, word + longestFrame)) return [before];
    const start = again.index + again[0].length;
    return start < quotation.to ? [before, { ...quotation, start, from: start, goesOn: true }] : [before];
  }
  return [quotation];
}
