import type { Finding, Passage } from "./passage.ts";
import { trim } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { findVerbCues } from "./verbCues.ts";

const sure = 0.85;

/** Speech in the Russian manner, without marks: "— Мы готовы, — сказал Иванов. — Но не сейчас." The leading dash is gone. */
export function dashSpeech(passage: Passage, book: SpeakerBook): Finding[] {
  const { tokens, text } = passage;
  const verb = findVerbCues(passage, book).find(
    ({ at, inverted }) => inverted && /^[—–-]$/.test(tokens[at - 1]?.lower ?? ""),
  );
  const dash = verb && tokens[verb.at - 1];
  if (!verb || !dash) return [];
  const made = (start: number, end: number): Finding => ({
    ...trim(text, start, end),
    quotation: "direct",
    party: verb.party,
    cue: verb.cue,
    rule: "speech after a dash",
    sureness: sure,
    continues: verb.takes.includes("k"),
  });
  const words = [made(passage.start, dash.start)];
  const again = tokens.find(({ lower }, at) => at >= verb.after && /^[—–]$/.test(lower));
  if (again) words.push(made(again.end, passage.end));
  return words.filter(({ start, end }) => end > start);
}
