import { type Named, namesIn } from "./parties.ts";
import type { Finding, Party, Passage } from "./passage.ts";
import { isTitle, labelled, placeOf, type Quoted } from "./quoted.ts";
import type { Reported } from "./reported.ts";
import { trim } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { pronounParty } from "./subjects.ts";
import { countWords, phraseAt, type Token } from "./tokens.ts";

const sureness = {
  quotation: 0.95,
  ki: 0.95,
  nominal: 0.87,
  according: 0.92,
  act: 0.8,
  before: 0.9,
  noSubject: 0.8,
};

/** Endings of what is said when it stands as the verb's object: "olduğunu", "edəcəyini", "olmasını", "aldığına". */
const nominal =
  /(?:d[ıiuü][ğy][ıiuü]n[ıiuüaəe]|[ae]c[ae][ğk]?[ıi]n[ıiae]|əcəyini|acağını|m[aəe]s[ıi]n[ıiaəe]|m[aəe]l[əae]r[ıi]n[ıi]|l[ıiuü][ğy][ıiuü]n[ıiuüae]|ığını|iğini|uğunu|üğünü|iyini|üyünü|uyunu|n[ıiuü]|n[aəe])$/u;
const occasion =
  /^(?:açıklama|konuşma|konferans|toplantı|röportaj|mesaj|demeç|paylaşım|müsahibə|çıxış|brifinq|görüş|açıqlama)\p{L}*$/u;
const longestOccasion = 12;
const speechLinks = new Set([",", "–", "—", "-", ":", "deyə", "diye", "şeklinde"]);
const fewestWords = 3;

type VerbPlace = {
  readonly at: number;
  readonly after: number;
  readonly takes: string;
  readonly cue: string;
};

/** Reported and quoted speech of one passage of a language with the verb at the end (Azerbaijani, Turkish). */
export function verbFinalSpeech(
  passage: Passage,
  book: SpeakerBook,
): Reported & { readonly quoted: readonly Quoted[] } {
  const findings: Finding[] = [...accordingTo(passage, book)];
  const quotedBy = new Map<number, Finding>();
  let before: Finding | null = null;
  let from = 0;
  let lastParty: Party | null = null;
  for (const verb of verbsOf(passage)) {
    const anaphora = phraseAt(passage.cues.this, passage.tokens, skipMarks(passage.tokens, from));
    const subject: { party: Party | null; after: number } = subjectOf(passage, book, from, verb) ?? {
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

function verbsOf({ tokens, hits, cues, text }: Passage): VerbPlace[] {
  const found: VerbPlace[] = [];
  let taken = 0;
  for (const at of hits) {
    if (at < taken) continue;
    const verb = phraseAt(cues.verbs, tokens, at);
    if (!verb) continue;
    const after = at + verb.length;
    if (!cues.unreal.has(tokens[at - 1]?.lower ?? "")) {
      found.push({
        at,
        after,
        takes: verb.value,
        cue: text.slice(tokens[at]?.start, tokens[after - 1]?.end),
      });
    }
    taken = after;
  }
  return found;
}

const skipMarks = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at < tokens.length && !tokens[at]?.word) at += 1;
  return at;
};

/** The name, office or pronoun in the nominative before the verb, with the token after it. */
function subjectOf(
  passage: Passage,
  book: SpeakerBook,
  from: number,
  verb: VerbPlace,
): { party: Party; after: number } | null {
  const { tokens, cues } = passage;
  const names = namesIn(passage, book, from, verb.at).filter(
    ({ oblique, possessive }) => !oblique && !possessive,
  );
  const known = names.find(({ party }) => party.kind === "entity" && party.person);
  const other = names.find((named) => setOff(passage, named, verb));
  const named =
    known && other ? (other.first < known.first && other.party.person ? other : known) : (known ?? other);
  if (named) return { party: named.party, after: named.last + 1 };
  const first = skipMarks(tokens, from);
  for (let at = first; at < verb.at; at += 1) {
    const token = tokens[at];
    if (!token || token.quote !== -1 || !token.word) continue;
    if (at > first && !/^[,–—-]$/.test(tokens[at - 1]?.lower ?? "") && at - first > 4) break;
    const pronoun = cues.pronouns.get(token.lower);
    if (pronoun !== undefined && standsAlone(passage, at, verb))
      return { party: pronounParty(passage, token, pronoun), after: at + 1 };
    const role =
      cues.roles.has(token.lower) || cues.collectives.has(token.lower) || cues.bodies.has(token.lower);
    if (role && standsAlone(passage, at, verb)) {
      const start = tokens[first]?.start ?? token.start;
      const collective = cues.collectives.has(token.lower);
      const text = passage.text.slice(start, token.end);
      const party: Party = {
        start,
        end: token.end,
        text,
        kind: collective ? "collective" : "role",
        entities: [],
        gender: "",
        person: !cues.bodies.has(token.lower),
      };
      return { party, after: at + 1 };
    }
  }
  return null;
}

/** Whether a name stands where a subject would: before a comma, a quotation, the verb, or what goes with a verb. */
function setOff(passage: Passage, named: Named, verb: VerbPlace): boolean {
  const { tokens } = passage;
  // A lone capitalised word that opens the sentence is a name only if it is set off.
  if (named.party.kind === "stranger" && named.first === named.last && named.first === skipMarks(tokens, 0)) {
    const next = tokens[named.last + 1];
    return next !== undefined && (next.quote !== -1 || /^[,:]$/.test(next.lower));
  }
  return standsAlone(passage, named.last, verb);
}

function standsAlone({ tokens, cues }: Passage, at: number, verb: VerbPlace): boolean {
  const next = tokens[at + 1];
  if (at + 1 === verb.at || next?.lower === "," || next?.lower === ":" || (next && next.quote !== -1))
    return true;
  if (!next) return false;
  if (phraseAt(cues.this, tokens, at + 1) || cues.between.has(next.lower)) return true;
  return cues.that.has(tokens[verb.after]?.lower ?? "") && verb.at - at <= 8;
}

function subjectAfterVerb(passage: Passage, book: SpeakerBook, verb: VerbPlace): Party | null {
  const named = namesIn(passage, book, verb.after, Math.min(passage.tokens.length, verb.after + 10))[0];
  if (
    passage.cues.that.has(passage.tokens[verb.after]?.lower ?? "") ||
    !named ||
    named.oblique ||
    named.possessive
  )
    return null;
  return named.party.person && !passage.tokens.slice(verb.after, named.first).some(({ word }) => !word)
    ? named.party
    : null;
}

/** "Bildirib ki, …": no subject at all, so the last speaker goes on. */
function dropped(passage: Passage, verb: VerbPlace): Party | null {
  const { tokens, start } = passage;
  const ki = passage.cues.that.has(tokens[verb.after]?.lower ?? "");
  if (!ki && !nominal.test(tokens[verb.at - 1]?.lower ?? "")) return null;
  if (ki && verb.at > 4) return null;
  return { start, end: start, text: "", kind: "pronoun", entities: [], gender: "", person: true };
}

function quotationsOf({ tokens, quotations, text }: Passage, from: number, verb: VerbPlace): number[] {
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
    let after = last + 1;
    while (after < verb.at && speechLinks.has(tokens[after]?.lower ?? "")) after += 1;
    return inside > fewestWords || after > last + 1 || after === verb.at;
  });
}

function clauseOf(
  passage: Passage,
  verb: VerbPlace,
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
  const last = tokens[verb.at - 1];
  if (start === undefined || !last || verb.at - from < 2) return null;
  if (/c/.test(verb.takes) && nominal.test(last.lower))
    return made(start, last.end, "reported clause before the verb", sureness.nominal);
  if (!verb.takes.includes("o")) return null;
  return made(
    tokens[Math.max(0, after - 1)]?.start ?? start,
    tokens[verb.after - 1]?.end ?? last.end,
    "act of speaking",
    sureness.act,
  );
}

/** "X-in sözlərinə görə, …", "X'e göre, …". */
function accordingTo(passage: Passage, book: SpeakerBook): Finding[] {
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
        sureness: sureness.according,
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
  const from = Math.max(0, at - 10);
  const names = namesIn(passage, book, from, at);
  const named = names.filter(({ party }) => party.person).at(-1) ?? names.at(-1);
  return named && named.last >= at - 2 ? named.party : null;
}
