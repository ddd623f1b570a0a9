import { namesIn } from "./parties.ts";
import type { Finding, Party, Passage } from "./passage.ts";
import type { Span } from "./sentences.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { pronounParty } from "./subjects.ts";
import { phraseAt } from "./tokens.ts";
import type { VerbCue } from "./verbCues.ts";

/** Findings of one passage, and what its cues say of the passage before. */
export type Reported = {
  readonly findings: readonly Finding[];
  /** "X said this": the sentence before is X's. */
  readonly before: Finding | null;
};

/** How often each rule is right, by judgement. */
const sureness = {
  clause: 0.95,
  bareClause: 0.88,
  after: 0.9,
  according: 0.93,
  act: 0.85,
  noun: 0.85,
  anaphora: 0.9,
};

const longestReach = 14;
const terminal = /[.!?…;:,\s]/;
const bareOpeners =
  /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|he|she|it|they|we|i|you|there|no|all|any|some|such|both|only|if|when|although|despite)$/;
const weekdays =
  /^(?:on|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|late|early|last|earlier|during|after|following|via|through)$/;

/** Reported speech of one passage of a language whose verb follows its subject. */
export function reportedSpeech(passage: Passage, book: SpeakerBook, verbs: readonly VerbCue[]): Reported {
  const findings: Finding[] = [
    ...accordingTo(passage, book),
    ...inTheirWords(passage),
    ...nounCues(passage, book),
  ];
  let before: Finding | null = null;
  verbs.forEach((verb, index) => {
    const anaphora = saidThis(passage, verb);
    if (anaphora) {
      before ??= anaphora;
      return;
    }
    const found =
      clauseOf(passage, verb, verbs, index) ??
      clauseBefore(passage, verb) ??
      actOf(passage, verb, verbs, index);
    if (found) findings.push(found);
  });
  const clauses = findings.filter(({ rule }) => rule === ruleNames.clause);
  const own = findings.filter(
    ({ start, end, rule }) =>
      end > start &&
      !(rule === ruleNames.noun && clauses.some((clause) => clause.start <= start && clause.end >= end)),
  );
  return { findings: own, before };
}

function finding(
  party: Party | null,
  span: Span,
  cue: string,
  rule: keyof typeof sureness,
  continues = false,
): Finding {
  return {
    ...span,
    quotation: "indirect",
    party,
    cue,
    rule: ruleNames[rule],
    sureness: sureness[rule],
    continues,
  };
}

const ruleNames: Record<keyof typeof sureness, string> = {
  clause: "reported clause",
  bareClause: "reported clause without that",
  after: "clause, X said",
  according: "according to",
  act: "act of speaking",
  noun: "noun of saying",
  anaphora: "said this",
};

/** "X said that …", "X believes …", «X заявил, что …». */
function clauseOf(passage: Passage, verb: VerbCue, verbs: readonly VerbCue[], index: number): Finding | null {
  const { tokens, cues } = passage;
  const { takes } = verb;
  const continues = takes.includes("k");
  if (!/[cb]/.test(takes)) return null;
  const that = thatAfter(passage, verb, verbs[index + 1]?.at ?? tokens.length);
  if (that !== null) {
    // "Baku declares at all levels, up to …, that": what is set in between belongs to what is told.
    const aside =
      !verb.inverted &&
      verb.takes.includes("o") &&
      tokens.slice(verb.after, that).filter(({ lower }) => lower === ",").length > 1;
    const span = clauseSpan(passage, aside ? verb.from : that + 1, verbs, index);
    return finding(verb.party, span, verb.cue, "clause", continues);
  }
  if (!takes.includes("b") || verb.inverted) return null;
  let from = verb.after;
  while (
    weekdays.test(tokens[from]?.lower ?? "") &&
    from < verb.after + 4 &&
    !cues.prepositions.has(tokens[from]?.lower ?? "")
  )
    from += 1;
  const first = tokens[from];
  if (!first?.word || first.quote !== -1) return null;
  if (!first.capital && !bareOpeners.test(first.lower) && !/\d/.test(first.lower) && first.mention === -1)
    return null;
  if (tokens.length - from < 4) return null;
  return finding(verb.party, clauseSpan(passage, from, verbs, index), verb.cue, "bareClause", continues);
}

/** Index of the "that" that opens the clause of the verb. */
function thatAfter({ tokens, cues }: Passage, verb: VerbCue, limit: number): number | null {
  const english = cues.lexicon.language === "en";
  const first = tokens[verb.after];
  if (english && first && !verb.takes.includes("a") && first.word && !cues.that.has(first.lower)) {
    const adjunct =
      cues.prepositions.has(first.lower) || cues.between.has(first.lower) || weekdays.test(first.lower);
    if (!adjunct) return null;
  }
  for (let at = verb.after; at < tokens.length && at < Math.min(limit, verb.after + longestReach); at += 1) {
    const token = tokens[at];
    if (!token || token.quote !== -1 || /^[.;:!?]$/.test(token.lower)) return null;
    if (!cues.that.has(token.lower)) continue;
    if (english || tokens[at - 1]?.lower === "," || at === verb.after) return at;
  }
  return null;
}

/** The clause from token `from` to the end of the passage, or to where another source begins to speak. */
function clauseSpan(passage: Passage, from: number, verbs: readonly VerbCue[], index: number): Span {
  const { tokens, text } = passage;
  const start = tokens[from]?.start ?? passage.end;
  const stop = nextSource(passage, from, verbs, index);
  return trimEnd(text, start, stop === null ? passage.end : (tokens[stop]?.start ?? passage.end));
}

const linking = new Set(["and", "but", "while", "whereas", "и", "а", "но"]);
const citing = new Set(["citing", "quoting", "referring", "ссылаясь", "сославшись"]);

/** Token at which the clause ends because another cue with its own subject, or the same one, goes on. */
function nextSource(
  { tokens }: Passage,
  from: number,
  verbs: readonly VerbCue[],
  index: number,
): number | null {
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.quote === -1 && citing.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === ",")
      return at - 1;
    const verb = verbs.find(({ at: place }, other) => other > index && place === at);
    if (!verb || verb.passive || verb.at <= (verbs[index]?.at ?? -1)) continue;
    let edge = verb.from - 1;
    if (verb.shared || verb.takes.includes("g")) {
      while (edge > from && !linking.has(tokens[edge]?.lower ?? "") && tokens[edge]?.lower !== ",") edge -= 1;
      // The comma stands inside the closing mark: “unfounded,” stating.
      const closing = /^[”"»’]$/.test(tokens[edge + 1]?.lower ?? "") && tokens[edge + 1]?.quote === -1;
      return edge > from ? edge + (closing ? 2 : 0) : null;
    }
    if (verb.from <= from + 1) continue;
    // "…,” – said the minister": the frame after a quotation.
    if (tokens[edge]?.quote !== -1) return edge + 1;
    if (verb.inverted && /^[,–—-]$/.test(tokens[edge]?.lower ?? "")) return edge;
    while (
      edge > from &&
      (linking.has(tokens[edge]?.lower ?? "") || /^(?:to|which|also|чему)$/.test(tokens[edge]?.lower ?? ""))
    )
      edge -= 1;
    if (tokens[edge]?.lower === "," || tokens[edge]?.lower === ";") return edge;
    if (edge < verb.from - 1 && linking.has(tokens[edge + 1]?.lower ?? "") && strong(verb.party))
      return edge + 1;
  }
  return null;
}

const strong = (party: Party): boolean =>
  party.kind === "entity" || party.kind === "stranger" || party.kind === "pronoun";

function trimEnd(text: string, start: number, end: number): Span {
  let stop = end;
  while (stop > start && terminal.test(text.charAt(stop - 1))) stop -= 1;
  let from = start;
  while (from < stop && /[\s,]/.test(text.charAt(from))) from += 1;
  return { start: from, end: stop };
}

/** "Baku is ready, X said", «Баку готов, сообщает X»: the words before, up to the comma. */
function clauseBefore(passage: Passage, verb: VerbCue): Finding | null {
  const { tokens, text, cues } = passage;
  if (!/[cq]/.test(verb.takes) || verb.shared || verb.passive || verb.takes.includes("g")) return null;
  const how = cues.lexicon.language === "ru" && tokens[verb.from - 1]?.lower === "как";
  const next = tokens[verb.after];
  if (how) return howClause(passage, verb);
  // "In an interview, X said, “…”": the words said follow.
  if (tokens.slice(verb.after, verb.after + 2).some(({ quote }) => quote !== -1)) return null;
  if (next?.lower === "to") return null;
  const ends = !next || !next.word || cues.prepositions.has(next.lower) || weekdays.test(next.lower);
  if (!ends) return null;
  let comma = verb.from - 1;
  while (comma > 0 && /^[–—-]$/.test(tokens[comma]?.lower ?? "")) comma -= 1;
  if (tokens[comma]?.lower !== "," || tokens[comma]?.quote !== -1) return null;
  let from = 0;
  for (let at = comma - 1; at > 0; at -= 1) {
    if (tokens[at]?.quote === -1 && (tokens[at]?.lower === ";" || tokens[at]?.lower === ":")) {
      from = at + 1;
      break;
    }
  }
  const words = tokens.slice(from, comma).filter(({ word, quote }) => word && quote === -1);
  if (words.length < 4) return null;
  const commas = tokens.slice(from, comma).some(({ lower }) => lower === ",");
  if (cues.prepositions.has(words[0]?.lower ?? "") && !commas) return null;
  const span = trimEnd(text, tokens[from]?.start ?? passage.start, tokens[comma]?.start ?? passage.start);
  return finding(verb.party, span, verb.cue, "after", verb.takes.includes("k"));
}

/** «Как сообщает X, …»: what follows the comma. */
function howClause(passage: Passage, verb: VerbCue): Finding | null {
  const { tokens, text } = passage;
  let at = verb.after;
  while (at < tokens.length && tokens[at]?.lower !== "," && at < verb.after + longestReach) at += 1;
  if (tokens[at]?.lower !== ",") return null;
  return finding(
    verb.party,
    trimEnd(text, tokens[at]?.end ?? passage.end, passage.end),
    `как ${verb.cue}`,
    "according",
  );
}

const relatives = new Set(["which", "what", "whom", "as", "that", "что", "как"]);

/** "X criticised Y": no words, but what was done with them. The whole clause is the report. */
function actOf(passage: Passage, verb: VerbCue, verbs: readonly VerbCue[], index: number): Finding | null {
  const { tokens, text } = passage;
  if (!verb.takes.includes("o") || verb.passive || verb.inverted) return null;
  if (
    !strong(verb.party) &&
    verb.party.kind !== "collective" &&
    verb.party.kind !== "role" &&
    verb.party.kind !== "several"
  )
    return null;
  const next = tokens[verb.after];
  if (!next || (!next.word && next.quote === -1)) return null;
  // "which Russia calls …": part of what somebody else says.
  if (!verb.shared && relatives.has(tokens[verb.from - 1]?.lower ?? "")) return null;
  const stop = nextSource(passage, verb.after, verbs, index);
  const start = verb.shared ? tokens[verb.at]?.start : tokens[verb.from]?.start;
  const span = trimEnd(
    text,
    start ?? passage.start,
    stop === null ? passage.end : (tokens[stop]?.start ?? passage.end),
  );
  return finding(verb.party, span, verb.cue, "act");
}

/** "X stated this", «Об этом сообщил X», "these facts are quoted by X". */
function saidThis(passage: Passage, verb: VerbCue): Finding | null {
  const { tokens, cues } = passage;
  if (!/[co]/.test(verb.takes) && !verb.passive) return null;
  const span = { start: passage.start, end: passage.start };
  const made = (): Finding => finding(verb.party, span, verb.cue, "anaphora");
  if (verb.passive) {
    if (cues.that.has(tokens[verb.after]?.lower ?? "")) return null;
    const opener = tokens
      .slice(0, verb.at)
      .map(({ lower }) => lower)
      .join(" ");
    return /^(?:this|it|these (?:facts|words|claims|reports|data)|the (?:news|information|report))\b/.test(
      opener,
    )
      ? made()
      : null;
  }
  const first = phraseAt(cues.this, tokens, 0);
  if (first && cues.lexicon.language === "ru" && verb.at <= first.length + 6) return made();
  const after = phraseAt(cues.this, tokens, verb.after);
  if (!after || cues.lexicon.language !== "en") return null;
  const next = tokens[verb.after + after.length];
  return !next || !next.word || cues.prepositions.has(next.lower) || weekdays.test(next.lower)
    ? made()
    : null;
}

/** "According to X, …", "…, according to X", «по словам X, …», "X, according to whom …,". */
function accordingTo(passage: Passage, book: SpeakerBook): Finding[] {
  const { tokens, cues, text } = passage;
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.quote !== -1) continue;
    if (phraseAt(cues.inTheirWords, tokens, at)) continue;
    const phrase = phraseAt(cues.according, tokens, at);
    if (!phrase) continue;
    const cue = text.slice(tokens[at]?.start, tokens[at + phrase.length - 1]?.end);
    const from = at + phrase.length;
    const next = tokens[from]?.lower ?? "";
    if (next === "which" || next === "whom") {
      const person = namesIn(passage, book, Math.max(0, at - 14), at)
        .filter(({ party }) => party.person)
        .at(-1);
      if (!person) continue;
      let end = from + 1;
      while (end < tokens.length && !(tokens[end]?.lower === "," && tokens[end]?.quote === -1)) end += 1;
      found.push(
        finding(
          person.party,
          trimEnd(text, tokens[from + 1]?.start ?? passage.end, tokens[end]?.start ?? passage.end),
          cue,
          "according",
        ),
      );
      continue;
    }
    const source = sourceFrom(passage, book, from);
    if (!source) continue;
    const opens =
      at === 0 ||
      tokens.slice(0, at).every(({ word }) => !word) ||
      (tokens[at - 1]?.lower === "," && at <= 4);
    const closesBefore = !tokens[source.end] || !tokens[source.end]?.word;
    if (
      tokens[source.end]?.lower === "," &&
      (opens || at <= 2 || cues.boundaries.has(tokens[at - 1]?.lower ?? ""))
    ) {
      found.push(
        finding(
          source.party,
          trimEnd(text, tokens[source.end]?.end ?? passage.end, passage.end),
          cue,
          "according",
        ),
      );
    } else if (tokens[at - 1]?.lower === "," && tokens[source.end]?.lower === ",") {
      // "The road, according to X, was closed": the whole sentence.
      found.push(finding(source.party, trimEnd(text, passage.start, passage.end), cue, "according"));
    } else if (tokens[at - 1]?.lower === "," && closesBefore) {
      found.push(
        finding(
          source.party,
          trimEnd(text, tokens[0]?.start ?? passage.start, tokens[at - 1]?.start ?? passage.start),
          cue,
          "according",
        ),
      );
    }
  }
  return found;
}

/** The source named from token `from` to its comma; a comma inside a date does not end it. */
function sourceFrom(passage: Passage, book: SpeakerBook, from: number): { party: Party; end: number } | null {
  const { tokens, cues, text } = passage;
  let end = from;
  while (end < tokens.length && end - from < longestReach + 6) {
    const token = tokens[end];
    if (!token || token.quote !== -1) break;
    if (token.lower === "," && /^\d{4}$/.test(tokens[end + 1]?.lower ?? "")) end += 1;
    else if (/^[,;:.()–—-]$/.test(token.lower)) break;
    end += 1;
  }
  const first = tokens[from];
  if (end === from || !first) return null;
  const pronoun = cues.pronouns.get(first.lower);
  if (pronoun !== undefined) return { party: pronounParty(passage, first, pronoun), end };
  const names = namesIn(passage, book, from, end);
  const person = names.find(({ party, first: at }) => party.person && !afterPreposition(passage, at, from));
  const start = first.start;
  const stop = tokens[end - 1]?.end ?? start;
  const last = names.at(-1);
  const named =
    person ?? (names[0] && (names[0].first - from <= 3 || names[0] === last) ? names[0] : undefined);
  const collective = tokens
    .slice(from, Math.min(end, from + 3))
    .some(({ lower }) => cues.collectives.has(lower));
  if (named && !named.possessive && !(collective && !named.party.person)) return { party: named.party, end };
  const party: Party = {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind: "collective",
    entities: [],
    gender: "",
    person: false,
  };
  return { party, end };
}

const afterPreposition = ({ tokens, cues }: Passage, at: number, from: number): boolean =>
  at > from && cues.prepositions.has(tokens[at - 1]?.lower ?? "");

/** "In his opinion, …", «по её словам, …». */
function inTheirWords(passage: Passage): Finding[] {
  const { tokens, cues, text } = passage;
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt(cues.inTheirWords, tokens, at);
    if (!phrase) continue;
    const first = tokens[at];
    const after = tokens[at + phrase.length];
    if (!first) continue;
    const cue = text.slice(first.start, tokens[at + phrase.length - 1]?.end);
    const gender =
      phrase.value === "f" || phrase.value === "m" || phrase.value === "plural" ? phrase.value : "";
    const party: Party = {
      start: first.start,
      end: first.start + cue.length,
      text: cue,
      kind: "pronoun",
      entities: [],
      gender,
      person: true,
    };
    if (after?.lower === ",")
      found.push(finding(party, trimEnd(text, after.end, passage.end), cue, "according"));
    else if (at > 4 && tokens[at - 1]?.lower === ",") {
      found.push(finding(party, trimEnd(text, passage.start, tokens[at - 1]?.start ?? 0), cue, "according"));
    } else if (at === 0 && after)
      found.push(finding(party, trimEnd(text, after.start, passage.end), cue, "according"));
  }
  return found;
}

const auxiliary =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|should|must|cannot|became|remains|led|made|caused)$/;

/** "The statement of X that …", "X’s claim that …". */
function nounCues(passage: Passage, book: SpeakerBook): Finding[] {
  const { tokens, cues, text } = passage;
  const found: Finding[] = [];
  if (cues.lexicon.language !== "en") return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.quote !== -1 || !cues.nouns.has(token.lower)) continue;
    const link = phraseAt(cues.nounLinks, tokens, at + 1);
    let that = at + 1;
    while (that < tokens.length && that < at + 22 && !/^[.;:!?]$/.test(tokens[that]?.lower ?? "")) {
      if (cues.that.has(tokens[that]?.lower ?? "") && tokens[that]?.quote === -1) break;
      that += 1;
    }
    if (tokens[that]?.lower !== "that" || tokens[that]?.quote !== -1) continue;
    // "X’s statements show that": the clause belongs to another verb.
    const last = tokens[that - 1];
    const ownClause =
      that === at + 1 ||
      last?.capital ||
      (last?.mention ?? -1) >= 0 ||
      /^\d|day$|,|^year$|^week$|^month$/.test(last?.lower ?? "");
    if (!ownClause) continue;
    let named = null;
    if (link)
      named = namesIn(passage, book, at + 1 + link.length, that).find(({ party }) => party.person) ?? null;
    else if (that <= at + 6) {
      const owner = namesIn(passage, book, Math.max(0, at - 6), at).at(-1);
      if (owner?.possessive && at - owner.last <= 2) named = owner;
    }
    if (!named) continue;
    const end = clauseEndInSubject(passage, at, that);
    found.push(
      finding(named.party, trimEnd(text, tokens[that + 1]?.start ?? passage.end, end), token.lower, "noun"),
    );
  }
  return found;
}

/** Where the clause ends: before the main verb if the noun of saying is its subject. */
function clauseEndInSubject({ tokens, end }: Passage, noun: number, that: number): number {
  const verbBefore = tokens.slice(0, noun).some(({ lower }) => auxiliary.test(lower) || /ed$/.test(lower));
  if (verbBefore) return end;
  const finite = tokens
    .map(({ lower, quote }, at) => (quote === -1 && auxiliary.test(lower) ? at : -1))
    .filter((at) => at > that);
  const main = finite.at(-1);
  return main !== undefined && finite.length > 1 ? (tokens[main]?.start ?? end) : end;
}
