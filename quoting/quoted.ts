import { namesIn } from "./parties.ts";
import type { Finding, Party, Passage } from "./passage.ts";
import type { Quotation } from "./quotationMarks.ts";
import { reportRules } from "./reportedFinding.ts";
import { type Span, trim } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { countWords, phraseAt, tokenize } from "./tokens.ts";
import type { VerbCue } from "./verbCues.ts";

/** What is known of one quotation: said by somebody, said by somebody not named here, or no words said at all. */
export type Quoted =
  | { readonly kind: "said"; readonly quotation: Quotation; readonly finding: Finding }
  | { readonly kind: "standing alone" | "unclear"; readonly quotation: Quotation }
  | { readonly kind: "term"; readonly quotation: Quotation };

const sureness = { after: 0.97, before: 0.96, within: 0.9, act: 0.85, label: 0.9 };
const reachBefore = 28;
const reachAfter = 18;
/** A quotation inside reported speech counts as the speaker's own words from this length on; shorter ones are terms. */
const fewestWordsWithin = 3;
/** So does one inside a told act ("called it a “rosy dream of …”"), where short ones are what the act is. */
const fewestWordsInAct = 5;
const fewestWordsAlone = 4;
const links = new Set([",", ":", "–", "—", "-", "that", "что"]);

/** Index of the token that a quotation is, and how many words are in it (or more than rules ask for). */
type Place = { readonly at: number; readonly words: number };
const mostWordsCounted = 12;

/** Who said each quotation of the passage, in a language whose verb follows its subject. */
export function quotedSpeech(
  passage: Passage,
  book: SpeakerBook,
  verbs: readonly VerbCue[],
  reported: readonly Finding[],
): Quoted[] {
  return passage.quotations.map((quotation, index) => {
    const place = placeOf(passage, index);
    if (place.words === 0 || isTitle(passage, place)) return { kind: "term", quotation };
    const span = trim(passage.text, quotation.from, quotation.to);
    const finding =
      cueAfter(passage, verbs, place, span) ??
      cueBefore(passage, book, verbs, place, span) ??
      insideReport(passage, reported, quotation, place, span);
    if (finding) return { kind: "said", quotation, finding };
    return { kind: unattributed(passage, quotation, place), quotation };
  });
}

/** Where the quotation with this index stands. */
export function placeOf({ tokens, quotations, text }: Passage, index: number): Place {
  const at = tokens.findIndex(({ quote }) => quote === index);
  const quotation = quotations[index];
  const words = quotation ? countWords(text, quotation.from, quotation.to, mostWordsCounted) : 0;
  return { at, words };
}

/** A name in quotation marks: after "forum", "called" and such, or with every longer word capitalised. */
export function isTitle(passage: Passage, { at, words }: Place): boolean {
  const { tokens, cues, text, quotations } = passage;
  const before = tokens[at - 1];
  const quotation = quotations[tokens[at]?.quote ?? -1];
  if (before?.word && cues.titled.has(before.lower)) return true;
  if (!quotation || words < 2 || words > longestTitle || endsInside(passage, at)) return false;
  const inside = tokenize(text, quotation.from, quotation.to, [], []);
  const long = inside.filter(({ word, start, end }) => word && end - start > 3);
  return long.length > 1 && long.every(({ capital }) => capital);
}

const longestTitle = 8;

/** Whether the quotation ends in punctuation, as words that somebody said do. */
function endsInside({ text, tokens, quotations }: Passage, at: number): boolean {
  const quotation = quotations[tokens[at]?.quote ?? -1];
  return quotation !== undefined && /[,.!?…]/.test(text.charAt(quotation.to - 1));
}

function direct(
  party: Party,
  span: Span,
  cue: string,
  rule: string,
  sure: number,
  continues: boolean,
): Finding {
  const { start, end } = span;
  return { start, end, quotation: "direct", party, cue, rule, sureness: sure, continues };
}

/** “…,” said X; “…,” X said; «…», — заявил X. */
function cueAfter(passage: Passage, verbs: readonly VerbCue[], place: Place, span: Span): Finding | null {
  const { tokens } = passage;
  let from = place.at + 1;
  while (from < tokens.length && /^[,.–—-]$/.test(tokens[from]?.lower ?? "")) from += 1;
  for (const verb of verbs) {
    if (verb.at < from || verb.at > from + reachAfter) continue;
    if (tokens.slice(from, verb.at).some(({ quote, lower }) => quote !== -1 || /^[;:!?]$/.test(lower)))
      return null;
    if (!/[cqo]/.test(verb.takes) || verb.passive) continue;
    const inverted = verb.inverted && verb.at <= from + 1;
    const straight = !verb.inverted && !verb.shared && startsAt(passage, verb.from, from);
    if (!inverted && !straight) return null;
    if (!inverted && !/[cq]/.test(verb.takes)) return null;
    // "“…” X said that …" speaks of something else than the quotation only where it does not end in punctuation.
    if (!endsInside(passage, place.at) && !/^[,–—-]$/.test(tokens[place.at + 1]?.lower ?? "") && !inverted)
      return null;
    return direct(verb.party, span, verb.cue, "quotation, X said", sureness.after, verb.takes.includes("k"));
  }
  return null;
}

/** The subject begins where the quotation ended, at most after its article or title. */
const startsAt = ({ tokens }: Passage, subject: number, from: number): boolean =>
  subject === from || (subject > from && tokens.slice(from, subject).every(({ word }) => word));

/** X said: “…”; X said that “…”; X: “…”; a statement that reads: “…”. */
function cueBefore(
  passage: Passage,
  book: SpeakerBook,
  verbs: readonly VerbCue[],
  place: Place,
  span: Span,
): Finding | null {
  const { tokens, cues } = passage;
  let end = place.at;
  while (end > 0 && links.has(tokens[end - 1]?.lower ?? "") && tokens[end - 1]?.quote === -1) end -= 1;
  const colon = tokens.slice(end, place.at).some(({ lower }) => lower === ":");
  const linked = end < place.at;
  const verb = verbs.findLast(({ at, after }) => after <= place.at && at >= place.at - reachBefore);
  const between = verb ? tokens.slice(verb.after, end) : [];
  const broken = between.some(({ quote, lower }) => quote !== -1 || /^[.;!?]$/.test(lower));
  if (verb && !broken && !verb.passive) {
    const adjacent = verb.after === end || (verb.at >= end - 2 && verb.at < end);
    // "… said in a statement, “…”", but not "… declared war, X proclaiming, “…”".
    const aside = between[0]?.lower === "," && /^(?:who|which|whose)$/.test(between[1]?.lower ?? "");
    const plain = !between.slice(aside ? 1 : 0).some(({ lower }) => lower === "," || /ing$/.test(lower));
    const adjunct = between.length > 0 && linked && (colon || plain);
    if ((adjacent || adjunct) && (/[cq]/.test(verb.takes) || colon)) {
      return direct(
        verb.party,
        span,
        verb.cue,
        "X said: quotation",
        sureness.before,
        verb.takes.includes("k"),
      );
    }
  }
  if (!colon) return null;
  return labelled(passage, book, end, span) ?? nounBefore(passage, book, end, cues.nouns, span);
}

/** "Aliyev: “…”": nothing but a name before the colon. */
export function labelled(passage: Passage, book: SpeakerBook, end: number, span: Span): Finding | null {
  const { tokens } = passage;
  let from = end;
  while (from > 0 && tokens[from - 1]?.word && tokens[from - 1]?.quote === -1 && end - from < 10) from -= 1;
  if (from > 0) return null;
  const named = namesIn(passage, book, from, end).at(-1);
  if (!named || named.oblique || named.possessive || named.last !== end - 1) return null;
  return direct(named.party, span, "", "name: quotation", sureness.label, false);
}

/** "Bayramov’s statement at a press conference: “…”". */
function nounBefore(
  passage: Passage,
  book: SpeakerBook,
  end: number,
  nouns: ReadonlySet<string>,
  span: Span,
): Finding | null {
  const { tokens } = passage;
  for (let at = end - 1; at >= 0 && at > end - 12; at -= 1) {
    const token = tokens[at];
    if (!token || token.quote !== -1 || /^[.;:!?]$/.test(token.lower)) return null;
    if (!nouns.has(token.lower)) continue;
    const owner = namesIn(passage, book, Math.max(0, at - 5), at).at(-1);
    const owned = owner?.possessive && at - owner.last <= 3 ? owner : null;
    const after = namesIn(passage, book, at + 1, end).find(({ party }) => party.person);
    const named = owned ?? after;
    return named
      ? direct(named.party, span, token.lower, "noun of saying: quotation", sureness.label, false)
      : null;
  }
  return null;
}

/** A quotation inside reported speech is the speaker's. */
function insideReport(
  passage: Passage,
  reported: readonly Finding[],
  quotation: Quotation,
  place: Place,
  span: Span,
): Finding | null {
  const holder = reported.find(({ start, end }) => start <= quotation.start && end >= span.end);
  if (!holder?.party) return null;
  const act = holder.rule === reportRules.act.name;
  // "He reported a threat stating “…”": another verb has the quotation, whosever it is.
  const linked = links.has(passage.tokens[place.at - 1]?.lower ?? "") ? place.at - 2 : place.at - 1;
  const before = passage.tokens[linked];
  const other = before && (/ing$/.test(before.lower) || phraseAt(passage.cues.verbs, passage.tokens, linked));
  if (act && other && !holder.cue.toLowerCase().endsWith(before.lower)) return null;
  if (place.words < (act ? fewestWordsInAct : fewestWordsWithin)) return null;
  return direct(
    holder.party,
    span,
    holder.cue,
    "quotation inside a report",
    act ? sureness.act : sureness.within,
    holder.continues,
  );
}

function unattributed(
  passage: Passage,
  quotation: Quotation,
  place: Place,
): "standing alone" | "unclear" | "term" {
  const { tokens, text } = passage;
  const outside = tokens.some(({ quote, word }) => quote === -1 && word);
  if (quotation.goesOn) return "standing alone";
  const colon = tokens[place.at - 1]?.lower === ":";
  const opens = !tokens.slice(0, place.at).some(({ word, quote }) => word && quote === -1);
  const sentence = /[.!?…,]$/.test(trimmed(text, quotation));
  if ((!outside || (opens && sentence)) && place.words >= fewestWordsAlone) return "standing alone";
  if (place.words >= fewestWordsAlone && colon && sentence) return "unclear";
  return "term";
}

const trimmed = (text: string, { from, to }: Quotation): string => text.slice(from, to).trim();
