import { nominalEnding } from "./nominalEnding.ts";
import type { Finding, Party, Passage } from "./passage.ts";
import { isTitle, labelled, placeOf, type Quoted } from "./quoted.ts";
import type { Reported } from "./reported.ts";
import { trim } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { countWords, phraseAt } from "./tokens.ts";
import { verbFinalSources } from "./verbFinalSources.ts";
import { dropped, skipMarks, subjectAfterVerb, subjectOf } from "./verbFinalSubject.ts";
import { type FinalVerb, findFinalVerbs } from "./verbFinalVerb.ts";

const sureness = {
  quotation: 0.95,
  ki: 0.95,
  nominal: 0.87,
  act: 0.8,
  before: 0.9,
  noSubject: 0.8,
};

const occasion =
  /^(?:açıklama|konuşma|konferans|toplantı|röportaj|mesaj|demeç|paylaşım|müsahibə|çıxış|brifinq|görüş|açıqlama)\p{L}*$/u;
const longestOccasion = 12;
const speechLinks = new Set([",", "–", "—", "-", ":", "deyə", "diye", "şeklinde"]);
const fewestWords = 3;

/** Reported and quoted speech of one passage of a language with the verb at the end (Azerbaijani, Turkish). */
export function verbFinalSpeech(
  passage: Passage,
  book: SpeakerBook,
): Reported & { readonly quoted: readonly Quoted[] } {
  const findings: Finding[] = [...verbFinalSources(passage, book)];
  const quotedBy = new Map<number, Finding>();
  let before: Finding | null = null;
  let from = 0;
  let lastParty: Party | null = null;
  for (const verb of findFinalVerbs(passage)) {
    const anaphora = phraseAt(passage.cues.this, passage.tokens, skipMarks(passage.tokens, from));
    const ahead = verb.takes.includes("r") ? null : subjectOf(passage, book, from, verb);
    const subject: { party: Party | null; after: number } = ahead ?? {
      party: subjectAfterVerb(passage, book, verb) ?? lastParty ?? dropped(passage, verb),
      after: from,
    };
    const { party } = subject;
    if (party) {
      const made = (start: number, end: number, rule: string, sure: number): Finding => ({
        ...trim(passage.text, start, end),
        quotation: "indirect",
        party,
        cue: verb.cue,
        rule,
        sureness: party.kind === "pronoun" && party.text === "" ? Math.min(sure, sureness.noSubject) : sure,
        continues: verb.takes.includes("k") || party.text === "",
      });
      if (anaphora && party.text !== "")
        before ??= made(passage.start, passage.start, "said this", sureness.before);
      else {
        const quotes = quotationsOf(passage, from, verb);
        for (const index of quotes) {
          const quotation = passage.quotations[index];
          if (!quotation) continue;
          const found = made(quotation.from, quotation.to, "quotation and verb", sureness.quotation);
          quotedBy.set(index, { ...found, quotation: "direct" });
        }
        const lastQuoted = passage.tokens.findLastIndex(({ quote }) => quotes.includes(quote));
        const clause = lastQuoted >= subject.after ? null : clauseOf(passage, verb, subject.after, made);
        if (clause) findings.push(clause);
      }
      lastParty = party.text === "" ? lastParty : party;
    }
    from = verb.after;
  }
  const quoted = passage.quotations.map((quotation, index): Quoted => {
    const finding = quotedBy.get(index);
    if (finding) return { kind: "said", quotation, finding };
    const place = placeOf(passage, index);
    const holder = findings.find(({ start, end }) => start <= quotation.start && end >= quotation.end);
    if (holder && place.words >= fewestWords + 1 && !isTitle(passage, place)) {
      return {
        kind: "said",
        quotation,
        finding: {
          ...holder,
          ...trim(passage.text, quotation.from, quotation.to),
          quotation: "direct",
          rule: "quotation inside a report",
        },
      };
    }
    const colon = passage.tokens[place.at - 1]?.lower === ":";
    const label = colon
      ? labelled(passage, book, place.at - 1, trim(passage.text, quotation.from, quotation.to))
      : null;
    if (label) return { kind: "said", quotation, finding: label };
    const alone = quotation.goesOn || !passage.tokens.some(({ quote, word }) => quote === -1 && word);
    return { kind: alone && place.words > fewestWords ? "standing alone" : "term", quotation };
  });
  return { findings: findings.filter(({ start, end }) => end > start), before, quoted };
}

function quotationsOf({ tokens, quotations, text }: Passage, from: number, verb: FinalVerb): number[] {
  const found = new Set<number>();
  for (let at = from; at < verb.at; at += 1) {
    const quote = tokens[at]?.quote ?? -1;
    if (quote >= 0) found.add(quote);
  }
  const next = tokens[verb.after];
  const following = next?.lower === ":" || next?.lower === "ki" ? tokens[verb.after + 1] : next;
  const colon = tokens.slice(verb.after, verb.after + 3).find(({ quote }) => quote >= 0);
  if (following && following.quote >= 0) found.add(following.quote);
  else if (colon && next?.lower === "ki") found.add(colon.quote);
  return [...found].filter((index) => {
    const quotation = quotations[index];
    if (!quotation) return false;
    const inside = countWords(text, quotation.from, quotation.to, fewestWords + 1);
    const last = tokens.findLastIndex(({ quote }) => quote === index);
    if (last > verb.at) return true;
    let after = last + 1;
    while (after < verb.at && speechLinks.has(tokens[after]?.lower ?? "")) after += 1;
    return inside > fewestWords || after > last + 1 || after === verb.at;
  });
}

function clauseOf(
  passage: Passage,
  verb: FinalVerb,
  after: number,
  made: (start: number, end: number, rule: string, sure: number) => Finding,
): Finding | null {
  const { tokens, cues, text } = passage;
  const withoutStop = (end: number): number => {
    let stop = end;
    while (stop > passage.start && /[.!?…\s]/.test(text.charAt(stop - 1))) stop -= 1;
    return stop;
  };
  if (cues.that.has(tokens[verb.after]?.lower ?? "")) {
    let from = verb.after + 1;
    while (tokens[from]?.lower === ",") from += 1;
    const start = tokens[from]?.start;
    return start === undefined ? null : made(start, withoutStop(passage.end), "reported clause", sureness.ki);
  }
  let from = after;
  while (from < verb.at && !tokens[from]?.word) from += 1;
  // "gazetecilere yaptığı açıklamada, …": the occasion is not what was said.
  for (let at = from; at < verb.at && at < from + longestOccasion; at += 1) {
    if (tokens[at]?.lower === "," && occasion.test(tokens[at - 1]?.lower ?? "")) from = at + 1;
  }
  const start = tokens[from]?.start;
  const particle = /^(?:da|də|de)$/.test(tokens[verb.at - 1]?.lower ?? "");
  const last = tokens[verb.at - (particle ? 2 : 1)];
  if (start === undefined || !last || verb.at - from < 2) return null;
  if (/c/.test(verb.takes) && nominalEnding.test(last.lower))
    return made(start, last.end, "reported clause before the verb", sureness.nominal);
  if (!verb.takes.includes("o")) return null;
  return made(
    tokens[Math.max(0, after - 1)]?.start ?? start,
    tokens[verb.after - 1]?.end ?? last.end,
    "act of speaking",
    sureness.act,
  );
}
