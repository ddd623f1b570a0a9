import { type Named, namesIn } from "./parties.ts";
import type { Party, Passage } from "./passage.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import type { Token } from "./tokens.ts";

/** What stands in the subject's place of a verb. */
export type Subject = {
  readonly party: Party | null;
  /** Index of the first token of the noun phrase (the verb's own index where there is none). */
  readonly from: number;
  /** "… and described": the subject is that of the verb before. */
  readonly shared: boolean;
  /** "would say", "did not say", or a subject that is nobody. */
  readonly unreal: boolean;
};

const longestPhrase = 16;
const longestPhraseAfter = 14;
const stops = new Set([",", ";", ":", ".", "!", "?", "(", ")", "–", "—", "-", "…"]);
const conjunctions = new Set(["and", "but", "or", "и", "а", "но"]);
const determiners = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "both",
  "some",
  "many",
  "several",
  "various",
  "other",
  "local",
  "few",
]);

const marks = new Set(["“", "”", "«", "»", '"']);

const isStop = (token: Token | undefined): boolean => !token || token.quote !== -1 || stops.has(token.lower);

/** The subject to the left of the verb at `verb`, not reaching further left than `floor`. */
export function subjectBefore(passage: Passage, book: SpeakerBook, verb: number, floor = 0): Subject {
  const { tokens, cues } = passage;
  const none = (unreal: boolean, shared = false): Subject => ({ party: null, from: verb, shared, unreal });
  let end = verb;
  while (end > floor && cues.between.has(tokens[end - 1]?.lower ?? "") && tokens[end - 1]?.mention === -1)
    end -= 1;
  const before = tokens[end - 1];
  if (end <= floor || !before) return none(false);
  if (cues.unreal.has(before.lower) || cues.unreal.has(tokens[verb - 1]?.lower ?? "")) return none(true);
  if (conjunctions.has(before.lower)) return none(false, true);
  while (end > floor && marks.has(tokens[end - 1]?.lower ?? "") && tokens[end - 1]?.quote === -1) end -= 1;
  if (before.lower === "," && cues.lexicon.language === "en") {
    const beyond = beyondAsides(passage, book, end - 1, floor);
    if (!beyond) return none(false);
    end = beyond;
  }
  const who = relativeBefore(passage, book, end, floor);
  if (who) return who;
  const from = phraseStart(passage, end, floor);
  if (from >= end) return none(false);
  return partyOf(passage, book, from, end, floor);
}

/** Skips phrases set off by commas to the left of `comma`: where the phrase that holds the subject ends. */
function beyondAsides(passage: Passage, book: SpeakerBook, comma: number, floor: number): number | null {
  const { tokens, cues } = passage;
  let end = comma;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    let from = end;
    while (from > floor && !(tokens[from - 1]?.lower === "," && tokens[from - 1]?.quote === -1)) {
      if (/^[.;:!?]$/.test(tokens[from - 1]?.lower ?? "") && tokens[from - 1]?.quote === -1) break;
      from -= 1;
    }
    const opener = tokens[from]?.lower ?? "";
    const names = namesIn(passage, book, from, end);
    const namesSomebody = names.some(
      ({ oblique, possessive, party, last }) => (party.person || last === end - 1) && !oblique && !possessive,
    );
    const atStart = from <= floor || tokens[from - 1]?.lower !== ",";
    const article = opener === "a" || opener === "an" || opener === "the";
    if (atStart) return end;
    const aside = cues.asideOpeners.has(opener) || /ing$/.test(opener);
    const earlier = namesIn(passage, book, Math.max(floor, from - 1 - longestPhrase), from - 1).at(-1);
    const apposition = !namesSomebody && earlier?.party.person === true && earlier.last === from - 2;
    if (!apposition && (!aside || (article && namesSomebody))) return end;
    end = from - 1;
  }
  return null;
}

/** "…, who said": the name right before the relative pronoun. */
function relativeBefore(passage: Passage, book: SpeakerBook, end: number, floor: number): Subject | null {
  const { tokens } = passage;
  const pronoun = tokens[end - 1]?.lower ?? "";
  if (!/^(?:who|котор(?:ый|ая|ые))$/.test(pronoun)) return null;
  const stop = tokens[end - 2]?.lower === "," ? end - 2 : end - 1;
  const names = namesIn(passage, book, Math.max(floor, stop - longestPhrase), stop);
  const person = names.filter(({ party, possessive }) => party.person && !possessive).at(-1);
  // Only right before the comma, else somebody else may be meant.
  if (!person || person.last !== stop - 1) return { party: null, from: end - 1, shared: false, unreal: true };
  return { party: person.party, from: end - 1, shared: false, unreal: false };
}

function phraseStart({ tokens, cues }: Passage, end: number, floor: number): number {
  let from = end;
  while (from > floor && end - from < longestPhrase) {
    const token = tokens[from - 1];
    if (!token || isStop(token)) break;
    if (token.mention === -1 && cues.boundaries.has(token.lower)) break;
    from -= 1;
  }
  return from;
}

/** The party that the noun phrase from token `from` to `end` names, as a verb's subject. */
function partyOf(passage: Passage, book: SpeakerBook, from: number, end: number, floor: number): Subject {
  const { tokens, cues } = passage;
  const subject = (party: Party | null, unreal = false): Subject => ({ party, from, shared: false, unreal });
  const last = tokens[end - 1];
  if (!last) return subject(null);
  const pronoun = cues.pronouns.get(last.lower);
  if (pronoun !== undefined && last.mention === -1) return subject(pronounParty(passage, last, pronoun));
  const names = namesIn(passage, book, from, end);
  const heads = names.filter(({ oblique, possessive }) => !oblique && !possessive);
  const person = heads.filter(({ party }) => party.person).at(-1);
  const lone = person?.party.kind === "stranger" && person.first === person.last;
  if (person && (lone ? person.last === end - 1 : closeEnough(passage, person.last, end))) {
    return subject(severalBefore(passage, book, person, floor) ?? person.party);
  }
  const head = headOf(passage, from, end);
  const body = heads.filter(({ party }) => !party.person).at(-1);
  const office = head !== null && cues.roles.has(tokens[head]?.lower ?? "");
  // "center “Meridian”", "the Meridian institute": the name, not the kind of body.
  const besideName =
    body !== undefined && (body.last === end - 1 || (head === end - 1 && body.last === end - 2));
  if (head !== null && !(besideName && !(office && (head < body.first || head === end - 1)))) {
    const described = describedParty(passage, names, from, end, head);
    if (described) return subject(described);
  }
  if (body && (besideName || closeEnough(passage, body.last, end))) {
    return subject(severalBefore(passage, book, body, floor) ?? body.party);
  }
  const first = tokens[from];
  if (!first || cues.generic.has(first.lower) || cues.generic.has(last.lower)) return subject(null, true);
  return subject(unknownParty(passage, from, end));
}

/** Between a name and its verb only a few words of circumstance may stand ("Aliyev in an interview said"). */
const closeEnough = (passage: Passage, last: number, end: number): boolean =>
  last === end - 1 ||
  (end - last <= 7 && passage.cues.prepositions.has(passage.tokens[last + 1]?.lower ?? ""));

/** "Putin and Aliyev said": more than one. */
function severalBefore(passage: Passage, book: SpeakerBook, named: Named, floor: number): Party | null {
  const { tokens, text } = passage;
  let at = named.first - 1;
  while (at > floor && tokens[at]?.word && !conjunctions.has(tokens[at]?.lower ?? "") && named.first - at < 8)
    at -= 1;
  if (!conjunctions.has(tokens[at]?.lower ?? "")) return null;
  const others = namesIn(passage, book, Math.max(floor, at - 8), at);
  const other = others.at(-1);
  if (!other || other.last !== at - 1) return null;
  const start = other.party.start;
  return {
    start,
    end: named.party.end,
    text: text.slice(start, named.party.end),
    kind: "several",
    entities: [...other.party.entities, ...named.party.entities],
    gender: "plural",
    person: named.party.person,
  };
}

/** The noun that a phrase without a name is about: the last word of an office or a kind of body before a preposition. */
function headOf({ tokens, cues }: Passage, from: number, end: number): number | null {
  let head: number | null = null;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at > from && cues.prepositions.has(token.lower)) break;
    const { lower } = token;
    // In Russian what follows the head is its genitive.
    if (head !== null && cues.lexicon.language === "ru") break;
    if (cues.roles.has(lower) || cues.collectives.has(lower) || cues.bodies.has(lower)) head = at;
  }
  return head;
}

function describedParty(
  passage: Passage,
  names: readonly Named[],
  from: number,
  end: number,
  head: number,
): Party | null {
  const { tokens, cues, text } = passage;
  const noun = tokens[head]?.lower ?? "";
  const start = tokens[from]?.start ?? 0;
  const stop = tokens[marks.has(tokens[end]?.lower ?? "") ? end : end - 1]?.end ?? 0;
  const base = { start, end: stop, text: text.slice(start, stop), entities: [], person: true };
  if (cues.nouns.has(noun)) {
    // "The ministry's statement said", "a statement by the ministry said".
    const owner = names.find(
      ({ first, last, possessive }) => (possessive && last < head) || (first > head && first <= head + 3),
    );
    if (owner) return { ...owner.party, text: base.text, start, end: stop };
  }
  if (cues.collectives.has(noun)) {
    const theirs = names.find(({ party, first }) => first > head && !party.person);
    if (theirs && cues.voices.has(noun)) return { ...theirs.party, text: base.text, start, end: stop };
    return { ...base, kind: "collective", gender: "plural" };
  }
  return { ...base, kind: "role", gender: "", person: !cues.bodies.has(noun) };
}

/** A subject that is none of these, but somebody: "The farmers said". */
function unknownParty({ tokens, text, cues }: Passage, from: number, end: number): Party | null {
  const words = tokens.slice(from, end);
  if (words.length > 8 || words.length === 0) return null;
  if (words.length > 1 && !determiners.has(words[0]?.lower ?? "") && cues.lexicon.language === "en")
    return null;
  if (words.length === 1 && !/s$/.test(words[0]?.lower ?? "")) return null;
  const start = words[0]?.start ?? 0;
  const stop = words.at(-1)?.end ?? 0;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind: "collective",
    entities: [],
    gender: "",
    person: false,
  };
}

/** The party that a pronoun stands for, still to be resolved. */
export function pronounParty({ text }: Passage, token: Token, gender: Party["gender"]): Party {
  const { start, end } = token;
  return { start, end, text: text.slice(start, end), kind: "pronoun", entities: [], gender, person: true };
}

/** The subject to the right of a verb ("said the minister", «заявил министр»): from token `from` on. */
export function subjectAfter(
  passage: Passage,
  book: SpeakerBook,
  from: number,
): { party: Party; end: number } | null {
  const { tokens, cues } = passage;
  let end = from;
  while (end < tokens.length && end - from < longestPhraseAfter) {
    const token = tokens[end];
    if (!token || isStop(token)) break;
    if (token.mention === -1 && cues.boundaries.has(token.lower)) break;
    if (token.mention === -1 && endsSubject.has(token.lower)) break;
    end += 1;
  }
  const first = tokens[from];
  if (end === from || !first) return null;
  const pronoun = cues.pronouns.get(first.lower);
  if (pronoun !== undefined) return { party: pronounParty(passage, first, pronoun), end: from + 1 };
  const names = namesIn(passage, book, from, end).filter(
    ({ oblique, possessive }) => !oblique && !possessive,
  );
  const named = names.find(({ party }) => party.person) ?? names.find(({ first: at }) => at - from <= 3);
  const head = headOf(passage, from, end);
  if (named?.party.person || (named && (head === null || named.first > head)))
    return { party: named.party, end: named.last + 1 };
  if (head !== null) {
    const party = describedParty(passage, namesIn(passage, book, from, end), from, end, head);
    if (party) return { party, end };
  }
  return named ? { party: named.party, end: named.last + 1 } : null;
}

const endsSubject = new Set([
  "in",
  "at",
  "on",
  "during",
  "to",
  "after",
  "when",
  "as",
  "while",
  "that",
  "about",
  "в",
  "на",
  "во",
  "о",
  "об",
  "по",
  "после",
  "со",
  "журналистам",
]);
