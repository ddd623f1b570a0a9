import { kindOfOffice } from "./offices.ts";
import type { Party, Passage } from "./passage.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import { isPossessive, phraseAt, type Token } from "./tokens.ts";

/** A verb of saying with its subject. Indices count tokens. */
export type VerbCue = {
  readonly at: number;
  /** What follows verb and subject. */
  readonly after: number;
  readonly takes: string;
  readonly party: Party;
  /** Where the noun phrase of the subject begins, or the verb where it shares another's. */
  readonly from: number;
  /** The subject stands after the verb. */
  readonly inverted: boolean;
  readonly shared: boolean;
  /** "was reported by": what is said stands before. */
  readonly passive: boolean;
  readonly cue: string;
};

const beForms = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const unrealReach = 2;

/** Verbs of saying in a passage of a language whose verb follows its subject, each with who is its subject. */
export function findVerbCues(passage: Passage, book: SpeakerBook): VerbCue[] {
  const { tokens, cues, text } = passage;
  const found: VerbCue[] = [];
  let taken = 0;
  for (const at of passage.hits) {
    const token = tokens[at];
    if (!token || token.mention !== -1 || at < taken) continue;
    const verb = phraseAt(cues.verbs, tokens, at);
    if (!verb) continue;
    const next = at + verb.length;
    const cue = text.slice(token.start, tokens[next - 1]?.end ?? token.end);
    const made = withSubject(passage, book, found, at, next, verb.value, cue);
    if (made) found.push(made);
    taken = next;
  }
  return found;
}

function withSubject(
  passage: Passage,
  book: SpeakerBook,
  earlier: readonly VerbCue[],
  at: number,
  next: number,
  takes: string,
  cue: string,
): VerbCue | null {
  const { tokens } = passage;
  const base = { at, after: next, takes, inverted: false, shared: false, passive: false, cue };
  const last = earlier.at(-1);
  if (isUnreal(passage, at)) return null;
  if (takes.includes("g")) {
    const set = tokens[at - 1];
    // "a threat stating …": the participle of another noun.
    if (set?.word && set.quote === -1 && set.lower !== "and" && set.lower !== "и") return null;
    return last ? { ...base, party: last.party, from: at, shared: true } : participle(passage, book, base);
  }
  const passive = passiveParty(passage, book, at, next);
  if (passive !== undefined) {
    return passive && { ...base, party: passive.party, from: at, after: passive.end, passive: true };
  }
  const before = tokens[at - 1];
  // "X’s remarks that …": a noun.
  if (takes.includes("s") && before && isPossessive(before)) return null;
  const verbFirst =
    before === undefined ||
    before.quote !== -1 ||
    /^[,–—:.-]$/.test(before.lower) ||
    wordsLikeHow.has(before.lower);
  if (verbFirst) {
    const follows =
      tokens[next]?.lower === "в" && takes.includes("i") ? bodyAfterIn(passage, book, next) : null;
    const subject = follows ?? subjectAfter(passage, book, next);
    if (subject && (passage.cues.lexicon.language === "ru" || endsClause(tokens, subject.end))) {
      return { ...base, party: subject.party, from: at, after: subject.end, inverted: true };
    }
    if (before === undefined || (before.quote !== -1 && passage.cues.lexicon.language === "ru")) return null;
  }
  const place = takes.includes("i") ? bodyBeforeIn(passage, book, at) : null;
  if (place) return { ...base, party: place.party, from: place.from };
  const subject = subjectBefore(passage, book, at);
  if (subject.unreal) {
    const party = takes.includes("k") ? bodyGoingOn(passage, at) : null;
    return party && { ...base, party, from: at };
  }
  if (subject.shared)
    return last ? { ...base, party: last.party, from: at, shared: true } : sharedFirst(passage, book, base);
  if (!subject.party) {
    if (passage.cues.lexicon.language !== "ru") return null;
    const after = bodyAfterIn(passage, book, next) ?? subjectAfter(passage, book, next);
    return after && { ...base, party: after.party, from: at, after: after.end, inverted: true };
  }
  if (conditions.has(tokens[subject.from - 1]?.lower ?? "")) return null;
  const { party } = subject;
  const sure =
    party.kind === "entity" ||
    party.kind === "stranger" ||
    party.kind === "pronoun" ||
    at - subject.from <= 3;
  if (takes.includes("s") && !sure) return null;
  if (takes.includes("m") && !party.person) return null;
  if (takes.includes("s") && !/^(?:that|:|,|“|"|«)$/.test(tokens[next]?.lower ?? "")) return null;
  return { ...base, party: subject.party, from: subject.from };
}

/** "It added that …": the body that spoke before goes on. */
function bodyGoingOn({ tokens, cues, text }: Passage, at: number): Party | null {
  let before = at - 1;
  while (before > 0 && cues.between.has(tokens[before]?.lower ?? "")) before -= 1;
  const token = tokens[before];
  if (token?.lower !== "it") return null;
  const { start, end } = token;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: "pronoun",
    entities: [],
    gender: "plural",
    person: false,
  };
}

const conditions = new Set(["if", "whether", "unless", "если", "чтобы"]);
const wordsLikeHow = new Set(["как", "as"]);

const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    !token ||
    token.quote !== -1 ||
    !token.word ||
    /^(?:in|at|on|during|after|when|as|while|to)$/.test(token.lower)
  );
};

function isUnreal({ tokens, cues }: Passage, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - unrealReach; before -= 1) {
    const token = tokens[before];
    if (!token?.word) return false;
    if (cues.unreal.has(token.lower)) return true;
    if (!cues.between.has(token.lower)) return token.lower === "to" || token.lower === "let";
  }
  return false;
}

/** "Speaking in Baku, he described …, adding": the subject of the sentence, if it is clear. */
function participle(
  passage: Passage,
  book: SpeakerBook,
  base: Omit<VerbCue, "party" | "from">,
): VerbCue | null {
  return sharedFirst(passage, book, base);
}

/** The subject of a verb before that is no cue: the first name of the passage, where it opens it. */
function sharedFirst(
  passage: Passage,
  book: SpeakerBook,
  base: Omit<VerbCue, "party" | "from">,
): VerbCue | null {
  const { tokens } = passage;
  let verb = 0;
  while (verb < tokens.length && verb < base.at && !looksFinite.test(tokens[verb]?.lower ?? "")) verb += 1;
  if (verb === 0 || verb >= base.at) return null;
  const subject = subjectBefore(passage, book, verb);
  const sure =
    subject.party &&
    (subject.party.kind === "entity" ||
      subject.party.kind === "stranger" ||
      subject.party.kind === "several" ||
      subject.party.kind === "pronoun");
  return sure && subject.party ? { ...base, party: subject.party, from: base.at, shared: true } : null;
}

const looksFinite =
  /^(?:has|had|was|were|is|wants|plans|seeks|sees|hopes|calls|urges|rejects|supports|opposes|did|met|made|took|held|gave|went|came|\p{Ll}{3,}ed|\p{Ll}{3,}(?:ил|ал|ел|ила|ала|ела))$/u;

/** Party of "was reported by X"; null where a passive names nobody; undefined where it is no passive. */
function passiveParty(
  passage: Passage,
  book: SpeakerBook,
  at: number,
  next: number,
): { party: Party; end: number } | null | undefined {
  const { tokens, cues } = passage;
  if (cues.lexicon.language !== "en" || beForms.has(tokens[at]?.lower ?? "")) return undefined;
  let before = at - 1;
  while (before >= 0 && cues.between.has(tokens[before]?.lower ?? "")) before -= 1;
  const be = beForms.has(tokens[before]?.lower ?? "");
  const by = tokens[next]?.lower === "by";
  if (!be && !by) return undefined;
  if (!by || /ing$/.test(tokens[at]?.lower ?? "")) return null;
  return subjectAfter(passage, book, next + 1);
}

/** «В МИД России заявили»: the same before the verb. */
function bodyBeforeIn(
  passage: Passage,
  book: SpeakerBook,
  at: number,
): { party: Party; from: number } | null {
  const { tokens } = passage;
  for (let from = at - 2; from >= 0 && from >= at - longestPlace; from -= 1) {
    const token = tokens[from];
    if (!token?.word || token.quote !== -1) return null;
    if (token.lower !== "в" && token.lower !== "во") continue;
    const found = bodyAfterIn(passage, book, from, at);
    return found && found.end >= at ? { party: found.party, from } : null;
  }
  return null;
}

const longestPlace = 8;

/** «сообщили в МИД России»: an impersonal plural whose place is who speaks. */
function bodyAfterIn(
  passage: Passage,
  book: SpeakerBook,
  next: number,
  limit = passage.tokens.length,
): { party: Party; end: number } | null {
  const { tokens, mentions, text } = passage;
  if (tokens[next]?.lower !== "в" && tokens[next]?.lower !== "во") return null;
  let end = next + 1;
  while (end < limit && end < next + 8 && tokens[end]?.word && tokens[end]?.quote === -1) {
    if (passage.cues.boundaries.has(tokens[end]?.lower ?? "")) break;
    end += 1;
  }
  const at = tokens.findIndex(({ mention }, index) => index > next && index < end && mention >= 0);
  const first = tokens[next + 1];
  if (!first || end === next + 1) return null;
  const named = at >= 0 ? mentions[tokens[at]?.mention ?? -1] : undefined;
  const bodyNamed = named?.entities.some((id) => /^(?:organisation|place)$/.test(book.info(id).kind));
  if (named && bodyNamed) {
    const party = {
      start: named.start,
      end: named.end,
      text: text.slice(named.start, named.end),
      kind: "entity" as const,
      entities: named.entities,
      gender: "" as const,
      person: false,
    };
    return { party, end };
  }
  if (!passage.cues.bodies.has(first.lower) && kindOfOffice(first.lower) !== "body") return null;
  const stop = tokens[end - 1]?.end ?? first.end;
  // «в ведомстве»: the body that spoke before; «в министерстве культуры»: another one.
  const party = { start: first.start, end: stop, text: text.slice(first.start, stop), entities: [] };
  const kind = end === next + 2 ? "role" : "collective";
  return { party: { ...party, kind, gender: "", person: false }, end };
}
