import { kindOfOffice } from "./offices.ts";
import { namesIn } from "./parties.ts";
import type { Finding, Party, Passage } from "./passage.ts";
import { trim } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { phraseAt } from "./tokens.ts";

const sureness = 0.92;

/** "X-in sözlərinə görə, …", "X'e göre, …". */
export function verbFinalSources(passage: Passage, book: SpeakerBook): Finding[] {
  const { tokens, cues, text } = passage;
  const found: Finding[] = [];
  let end = passage.end;
  while (end > passage.start && /[.!?…\s]/.test(text.charAt(end - 1))) end -= 1;
  for (let at = 0; at < tokens.length && at < 24; at += 1) {
    if (tokens[at]?.quote !== -1) continue;
    const own = phraseAt(cues.inTheirWords, tokens, at);
    const phrase = own ?? phraseAt(cues.according, tokens, at);
    if (!phrase) continue;
    const cue = text.slice(tokens[at]?.start, tokens[at + phrase.length - 1]?.end);
    let next = at + phrase.length;
    while (tokens[next]?.lower === ",") next += 1;
    const start = tokens[next]?.start;
    const party = own ? possessor(passage, at, cue, own.value) : sourceBefore(passage, book, at);
    if (start !== undefined && party && tokens.length - next > 2) {
      found.push({
        ...trim(text, start, end),
        quotation: "indirect",
        party,
        cue,
        rule: "according to",
        sureness,
        continues: false,
      });
    }
    break;
  }
  return found;
}

function possessor({ tokens }: Passage, at: number, cue: string, gender: string): Party {
  const start = tokens[at]?.start ?? 0;
  return {
    start,
    end: start + cue.length,
    text: cue,
    kind: "pronoun",
    entities: [],
    gender: gender === "plural" ? "plural" : "",
    person: true,
  };
}

function sourceBefore(passage: Passage, book: SpeakerBook, at: number): Party | null {
  const { tokens, text } = passage;
  const from = Math.max(0, at - 10);
  const names = namesIn(passage, book, from, at);
  const named = names.filter(({ party }) => party.person).at(-1) ?? names.at(-1);
  if (named && named.last >= at - 2) return named.party;
  const word = tokens[at - 1];
  const kind = word?.quote === -1 && word.word ? kindOfOffice(word.lower) : null;
  if (!word || kind === null) return null;
  const { start, end } = word;
  const party = { start, end, text: text.slice(start, end), entities: [], gender: "" as const };
  return { ...party, kind: "role", person: kind === "person" };
}
