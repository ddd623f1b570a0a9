import { kindOfOffice } from "./offices.ts";
import { namesIn } from "./parties.ts";
import type { Finding, Party, Passage } from "./passage.ts";
import { reportedFinding, withoutStops } from "./reportedFinding.ts";
import type { SpeakerBook } from "./speakerBook.ts";
import { pronounParty } from "./subjects.ts";
import { phraseAt } from "./tokens.ts";

const longestSource = 20;

/** "According to X, …", "…, according to X", «по словам X, …», "X, according to whom …,". */
export function accordingTo(passage: Passage, book: SpeakerBook): Finding[] {
  const { tokens, cues, text } = passage;
  const found: Finding[] = [];
  for (const at of passage.hits) {
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
        reportedFinding(
          person.party,
          withoutStops(text, tokens[from + 1]?.start ?? passage.end, tokens[end]?.start ?? passage.end),
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
        reportedFinding(
          source.party,
          withoutStops(text, tokens[source.end]?.end ?? passage.end, passage.end),
          cue,
          "according",
        ),
      );
    } else if (tokens[at - 1]?.lower === "," && tokens[source.end]?.lower === ",") {
      // "The road, according to X, was closed": the whole sentence.
      found.push(
        reportedFinding(source.party, withoutStops(text, passage.start, passage.end), cue, "according"),
      );
    } else if (tokens[at - 1]?.lower === "," && closesBefore) {
      found.push(
        reportedFinding(
          source.party,
          withoutStops(text, tokens[0]?.start ?? passage.start, tokens[at - 1]?.start ?? passage.start),
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
  while (end < tokens.length && end - from < longestSource) {
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
  const party = { start, end: stop, text: text.slice(start, stop), entities: [], gender: "" as const };
  const kind = collective ? null : kindOfOffice(party.text);
  return {
    party: { ...party, kind: kind === null ? "collective" : "role", person: kind === "person" },
    end,
  };
}

const afterPreposition = ({ tokens, cues }: Passage, at: number, from: number): boolean =>
  at > from && cues.prepositions.has(tokens[at - 1]?.lower ?? "");

/** "In Zakharova's words, …": a noun of saying with its owner, at the beginning. */
export function inWordsOf(passage: Passage, book: SpeakerBook): Finding[] {
  const { tokens, cues, text } = passage;
  if (tokens[0]?.lower !== "in" || cues.lexicon.language !== "en") return [];
  const comma = tokens.findIndex(({ lower, quote }) => lower === "," && quote === -1);
  const noun = tokens[comma - 1];
  const owner = namesIn(passage, book, 1, Math.max(1, comma - 1)).at(-1);
  if (comma < 0 || !owner?.possessive || owner.last !== comma - 2 || !ownWords.test(noun?.lower ?? ""))
    return [];
  const cue = text.slice(tokens[0].start, noun?.end);
  const span = withoutStops(text, tokens[comma]?.end ?? passage.end, passage.end);
  return [reportedFinding(owner.party, span, cue, "according")];
}

const ownWords = /^(?:words|opinion|view|assessment|estimation|judgement|judgment|telling)$/;

/** "In his opinion, …", «по её словам, …». */
export function inTheirWords(passage: Passage): Finding[] {
  const { tokens, cues, text } = passage;
  const found: Finding[] = [];
  for (const at of passage.hits) {
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
      found.push(reportedFinding(party, withoutStops(text, after.end, passage.end), cue, "according"));
    else if (at > 4 && tokens[at - 1]?.lower === ",") {
      found.push(
        reportedFinding(
          party,
          withoutStops(text, passage.start, tokens[at - 1]?.start ?? 0),
          cue,
          "according",
        ),
      );
    } else if (at === 0 && after)
      found.push(reportedFinding(party, withoutStops(text, after.start, passage.end), cue, "according"));
  }
  return found;
}
