import { circumstance } from "./circumstance.ts";
import { nextSource } from "./nextSource.ts";
import type { Finding, Passage } from "./passage.ts";
import { reportedFinding, withoutStops } from "./reportedFinding.ts";
import type { Span } from "./sentences.ts";
import type { VerbCue } from "./verbCues.ts";

const longestReach = 14;
const bareOpeners =
  /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|he|she|it|they|we|i|you|there|no|all|any|some|such|both|only|if|when|although|despite)$/;

/** A clause that was broken off goes on with its verb. */
const goesOnAfter =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|should|must|cannot|\p{Ll}{3,}ed)$/u;

/** "X said that …", "X believes …", «X заявил, что …». */
export function clauseOf(
  passage: Passage,
  verb: VerbCue,
  verbs: readonly VerbCue[],
  index: number,
): Finding | null {
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
    return reportedFinding(verb.party, span, verb.cue, "clause", continues);
  }
  if (verb.inverted || !(takes.includes("b") || opensWithSubject(passage, verb.after))) return null;
  let from = verb.after;
  while (
    circumstance.test(tokens[from]?.lower ?? "") &&
    from < verb.after + 4 &&
    !cues.prepositions.has(tokens[from]?.lower ?? "")
  )
    from += 1;
  const first = tokens[from];
  if (!first?.word || first.quote !== -1) return null;
  if (!first.capital && !bareOpeners.test(first.lower) && !/\d/.test(first.lower) && first.mention === -1)
    return null;
  if (tokens.length - from < 4) return null;
  return reportedFinding(
    verb.party,
    clauseSpan(passage, from, verbs, index),
    verb.cue,
    "bareClause",
    continues,
  );
}

/** "… insisted it was closed": what begins with a pronoun and its verb is a clause, not an object. */
const opensWithSubject = ({ tokens, cues }: Passage, at: number): boolean =>
  cues.lexicon.language === "en" &&
  /^(?:he|she|it|they|we|i|you|there)$/.test(tokens[at]?.lower ?? "") &&
  goesOnAfter.test(tokens[at + 1]?.lower ?? "");

/** Index of the "that" that opens the clause of the verb. */
function thatAfter({ tokens, cues }: Passage, verb: VerbCue, limit: number): number | null {
  const english = cues.lexicon.language === "en";
  const first = tokens[verb.after];
  // «убеждён: Запад хочет …»
  if (!english && first?.lower === ":" && tokens[verb.after + 1]?.word) return verb.after;
  if (english && first && !verb.takes.includes("a") && first.word && !cues.that.has(first.lower)) {
    const adjunct =
      cues.prepositions.has(first.lower) || cues.between.has(first.lower) || circumstance.test(first.lower);
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
  return withoutStops(text, start, stop === null ? passage.end : (tokens[stop]?.start ?? passage.end));
}

/** "Baku is ready, X said", «Баку готов, сообщает X»: the words before, up to the comma. */
export function clauseBefore(passage: Passage, verb: VerbCue, verbs: readonly VerbCue[]): Finding | null {
  const { tokens, text, cues } = passage;
  if (!/[cq]/.test(verb.takes) || verb.shared || verb.passive || verb.takes.includes("g")) return null;
  const how = cues.lexicon.language === "ru" && tokens[verb.from - 1]?.lower === "как";
  const next = tokens[verb.after];
  if (how) return howClause(passage, verb);
  // "In an interview, X said, “…”": the words said follow.
  if (tokens.slice(verb.after, verb.after + 2).some(({ quote }) => quote !== -1)) return null;
  if (next?.lower === "to") return null;
  const ends = !next?.word || cues.prepositions.has(next.lower) || circumstance.test(next.lower);
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
  // "Armenia, he said, had lost years": the words go round him.
  const around =
    next?.lower === "," && next.quote === -1 && goesOnAfter.test(tokens[verb.after + 1]?.lower ?? "");
  if (words.length < 4 && !around) return null;
  // Where another speaks there, or words are quoted there, the clause is not this speaker's alone.
  const others = verbs.some(
    ({ at, takes }) => at >= from && at < verb.from && /[cq]/.test(takes) && !takes.includes("g"),
  );
  if (others || tokens[from]?.quote !== -1) return null;
  const commas = tokens.slice(from, comma).some(({ lower }) => lower === ",");
  if (cues.prepositions.has(words[0]?.lower ?? "") && !commas) return null;
  const span = withoutStops(
    text,
    tokens[from]?.start ?? passage.start,
    around ? passage.end : (tokens[comma]?.start ?? passage.start),
  );
  return reportedFinding(verb.party, span, verb.cue, "after", verb.takes.includes("k"));
}

/** «Как сообщает X, …»: what follows the comma. */
function howClause(passage: Passage, verb: VerbCue): Finding | null {
  const { tokens, text } = passage;
  let at = verb.after;
  while (at < tokens.length && tokens[at]?.lower !== "," && at < verb.after + longestReach) at += 1;
  if (tokens[at]?.lower !== ",") return null;
  return reportedFinding(
    verb.party,
    withoutStops(text, tokens[at]?.end ?? passage.end, passage.end),
    `как ${verb.cue}`,
    "according",
  );
}
